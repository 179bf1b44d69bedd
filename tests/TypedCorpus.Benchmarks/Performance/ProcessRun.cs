using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Runs whole processes, apart from the build that runs the benchmarks.</summary>
internal static partial class ProcessRun
{
    // What takes longer is ended, and its row says so: a part runs to its end whatever one row does.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    /// <summary>The seconds on the clock that a process takes.</summary>
    public static Measure Time(string what, int runs, Action prepare, string folder, string program, string[] arguments, string target = "")
    {
        List<double> seconds = [];
        for (int run = 0; run < runs; run++)
        {
            prepare();
            long start = Stopwatch.GetTimestamp();
            try
            {
                Run(folder, program, arguments);
            }
            catch (TimeoutException)
            {
                return Measure.Of(what + ", ended after", [s_patience.TotalSeconds], "s", target);
            }
            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return Measure.Of(what, seconds, "s", target);
    }

    /// <summary>Runs it, and throws where it fails.</summary>
    public static void Run(string folder, string program, params string[] arguments)
    {
        (int exitCode, string said) = Try(folder, program, arguments);
        if (exitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {exitCode} in {folder}.\n{said}");
    }

    /// <summary>Runs it; what it says on standard error, and on standard output its last lines.</summary>
    public static (int ExitCode, string Said) Try(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        Queue<string> said = [];
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took more than {s_patience.TotalMinutes} minutes.");
        }
        // Until all that it said is read.
        process.WaitForExit();
        return (process.ExitCode, string.Join('\n', said));

        void Note(string? line)
        {
            lock (said)
            {
                if (line is not null)
                    said.Enqueue(line.Length > 300 ? line[..300] : line);
                if (said.Count > 20)
                    said.Dequeue();
            }
        }
    }

    /// <summary>The most memory that any process has taken which ran so far, in gigabytes; <see langword="null"/> where the system does not tell.</summary>
    public static double? LargestProcess()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
            return null;
        const int Children = -1;
        const int LargestAt = 4;
        const double Gigabyte = 1024 * 1024;
        long[] usage = new long[18];
        return GetUsage(Children, usage) == 0 ? usage[LargestAt] / Gigabyte : null;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, [Out] long[] usage);
}
