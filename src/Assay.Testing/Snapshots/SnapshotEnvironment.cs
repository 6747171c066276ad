using DiffEngine;

namespace Assay.Testing.Snapshots;

/// <summary>What this process may do with snapshot files. Everything is off unless it is asked for.</summary>
public sealed record SnapshotEnvironment
{
    /// <summary>Runs on a build server, where nothing is ever accepted.</summary>
    public bool BuildServer { get; init; }

    /// <summary><c>ASSAY_ACCEPT=1</c>: what differs becomes the approved file. Refused on a build server.</summary>
    public bool Accept { get; init; }

    /// <summary><c>ASSAY_APPROVE_MODEL=1</c>: a model without approved file gets a received one, so that it can be approved.</summary>
    public bool ApproveModel { get; init; }

    /// <summary><c>ASSAY_REQUIRE_APPROVED=1</c>: a model without approved file fails, instead of being skipped with its reason.</summary>
    public bool RequireApproved { get; init; }

    /// <summary><c>ASSAY_CANNOT_TELL=skip</c>: where the gate of a live model cannot tell, the test is skipped with the reason, instead of failing with it.</summary>
    public bool SkipCannotTell { get; init; }

    /// <summary>Opens the diff tool on a difference: on a developer's machine, unless <c>DiffEngine_Disabled=true</c>.</summary>
    public bool OpenDiffTool { get; init; }

    /// <summary>Reads the environment of this process.</summary>
    /// <exception cref="InvalidOperationException">A variable is neither on (<c>1</c>, <c>true</c>) nor off (unset, blank, <c>0</c>, <c>false</c>).</exception>
    public static SnapshotEnvironment Read() =>
        Read(Environment.GetEnvironmentVariable, BuildServerDetector.Detected, DiffRunner.Disabled);

    /// <summary>Reads an environment.</summary>
    /// <param name="variable">Gives the value of a variable, or null.</param>
    /// <param name="detected">DiffEngine knows the build server or container by a variable of its own. It does not know plain <c>CI=true</c>,
    /// which is therefore looked up here.</param>
    /// <param name="diffToolDisabled">DiffEngine opens no tool.</param>
    /// <exception cref="InvalidOperationException">A variable is neither on nor off, or <c>ASSAY_CANNOT_TELL</c> neither <c>skip</c> nor <c>fail</c>.</exception>
    public static SnapshotEnvironment Read(Func<string, string?> variable, bool detected, bool diffToolDisabled)
    {
        ArgumentNullException.ThrowIfNull(variable);
        // Whatever a build server puts into CI means that it is one; only a plain no means no.
        var buildServer = detected || IsOn(variable("CI")) != false;
        return new()
        {
            BuildServer = buildServer,
            Accept = Switch("ASSAY_ACCEPT"),
            ApproveModel = Switch("ASSAY_APPROVE_MODEL"),
            RequireApproved = Switch("ASSAY_REQUIRE_APPROVED"),
            SkipCannotTell = variable("ASSAY_CANNOT_TELL")?.Trim().ToUpperInvariant() switch
            {
                null or "" or "FAIL" => false,
                "SKIP" => true,
                _ => throw new InvalidOperationException(
                    $"The environment variable ASSAY_CANNOT_TELL is '{variable("ASSAY_CANNOT_TELL")}'. Set it to skip, or to fail, which is the default."),
            },
            OpenDiffTool = !buildServer && !diffToolDisabled && IsOn(variable("DiffEngine_Disabled")) == false,
        };

        bool Switch(string name) => IsOn(variable(name)) ?? throw new InvalidOperationException(
            $"The environment variable {name} is '{variable(name)}'. Set it to 1 or true for on; unset it, or set it to 0 or false, for off.");
    }

    private static bool? IsOn(string? value) => value?.Trim().ToUpperInvariant() switch
    {
        null or "" or "0" or "FALSE" => false,
        "1" or "TRUE" => true,
        _ => null,
    };
}
