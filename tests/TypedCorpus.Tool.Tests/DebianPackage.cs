using TypedCorpus.TestPrograms;

namespace TypedCorpus.Tool.Tests;

/// <summary>What a test needs of the system and can fetch by itself: on Debian, as its administrator.</summary>
internal static class DebianPackage
{
    /// <summary>The system lets one installation run at a time.</summary>
    private static readonly SemaphoreSlim s_gate = new(1, 1);

    /// <summary>Installs a package, or does nothing on another system: who calls it looks whether it is there.</summary>
    public static async Task Install(string name)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/apt-get") || !Environment.IsPrivilegedProcess)
            return;
        await s_gate.WaitAsync();
        try
        {
            await ProgramRun.Start("/bin/sh", ["-c", "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=300 " + name]);
        }
        finally
        {
            s_gate.Release();
        }
    }
}
