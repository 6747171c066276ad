using Assay.Testing.Snapshots;

namespace Assay.Testing.Tests.Snapshots;

public sealed class SnapshotEnvironmentTests
{
    private static SnapshotEnvironment Read(bool detected = false, bool diffToolDisabled = false, params (string Name, string Value)[] variables) =>
        SnapshotEnvironment.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value, detected, diffToolDisabled);

    [Fact]
    public void On_a_developers_machine_only_the_diff_tool_is_on() =>
        Assert.Equal(new SnapshotEnvironment { OpenDiffTool = true }, Read());

    [Theory]
    [InlineData("true")]
    [InlineData("TRUE")]
    [InlineData("1")]
    [InlineData("woodpecker")]
    public void Any_value_of_CI_is_a_build_server_and_opens_no_tool(string value) =>
        Assert.Equal(new SnapshotEnvironment { BuildServer = true }, Read(variables: ("CI", value)));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("False")]
    public void A_plain_no_in_CI_is_none(string value) => Assert.False(Read(variables: ("CI", value)).BuildServer);

    [Fact]
    public void What_DiffEngine_detects_is_a_build_server_whatever_CI_says() =>
        Assert.Equal(new SnapshotEnvironment { BuildServer = true }, Read(detected: true, variables: ("CI", "false")));

    [Fact]
    public void No_tool_opens_where_DiffEngine_is_disabled()
    {
        Assert.False(Read(diffToolDisabled: true).OpenDiffTool);
        Assert.False(Read(variables: ("DiffEngine_Disabled", "true")).OpenDiffTool);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData(" true ", true)]
    [InlineData("True", true)]
    [InlineData("0", false)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public void A_switch_is_on_or_off(string value, bool on)
    {
        Assert.Equal(on, Read(variables: ("ASSAY_ACCEPT", value)).Accept);
        Assert.Equal(on, Read(variables: ("ASSAY_APPROVE_MODEL", value)).ApproveModel);
        Assert.Equal(on, Read(variables: ("ASSAY_REQUIRE_APPROVED", value)).RequireApproved);
    }

    [Theory]
    [InlineData("ASSAY_ACCEPT")]
    [InlineData("ASSAY_APPROVE_MODEL")]
    [InlineData("ASSAY_REQUIRE_APPROVED")]
    public void A_switch_that_cannot_be_read_is_an_error_that_names_it(string name)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Read(variables: (name, "yes")));
        Assert.Contains($"{name} is 'yes'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("fail", false)]
    [InlineData("Skip", true)]
    public void What_a_gate_does_where_it_cannot_tell_is_fail_or_skip(string value, bool skip) =>
        Assert.Equal(skip, Read(variables: ("ASSAY_CANNOT_TELL", value)).SkipCannotTell);

    [Fact]
    public void Anything_else_is_an_error() =>
        Assert.Contains("ASSAY_CANNOT_TELL is 'pass'", Assert.Throws<InvalidOperationException>(() => Read(variables: ("ASSAY_CANNOT_TELL", "pass"))).Message);
}
