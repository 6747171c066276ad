namespace Assay.EndToEnd.Tests;

public sealed class ServeEndTests(ServedModel served) : IClassFixture<ServedModel>
{
    [Fact]
    public async Task Ctrl_C_ends_the_server_cleanly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no signal to send on Windows");
        Assert.Equal(0, await served.InterruptAsync());
    }
}
