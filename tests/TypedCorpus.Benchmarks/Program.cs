using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TypedCorpus.Benchmarks;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Benchmarks.Performance;
using TypedCorpus.Benchmarks.Reporting;

// dotnet run -c Release --project tests/TypedCorpus.Benchmarks [-- NAME… [--folder PATH]]
// … -- performance [stages|growth|citations|builds|large|storage|commands|many|watch|completion|peers] [--folder PATH] writes docs/performance.md.
// NAME is a part of the name of a class of benchmarks; without one all are run.
int folder = Array.IndexOf(args, "--folder");
if (folder >= 0 && folder + 1 < args.Length)
{
    Environment.SetEnvironmentVariable(ArticleSet.FolderVariable, Path.GetFullPath(args[folder + 1]));
    args = [.. args[..folder], .. args[(folder + 2)..]];
}

if (args is ["performance", .. var parts])
    return PerformanceCommand.Run(parts);

Type[] suites =
[
    .. typeof(ExtractionBenchmarks).Assembly.GetExportedTypes()
        .Where(t => t.Name.EndsWith("Benchmarks", StringComparison.Ordinal) && !t.IsAbstract)
        .Where(t => args.Length == 0 || args.Any(a => t.Name.Contains(a, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(t => t.Name, StringComparer.Ordinal),
];
if (suites.Length == 0)
{
    await Console.Error.WriteLineAsync("No such benchmarks: " + string.Join(", ", args));
    return 1;
}

bool failed = false;
foreach (Type suite in suites)
{
    await Console.Error.WriteLineAsync("Measuring " + suite.Name + " …");
    Summary summary = BenchmarkRunner.Run(suite, ShortConfig.Create());
    Console.WriteLine();
    Console.WriteLine(suite.Name);
    MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Ascii);
    foreach (var error in summary.ValidationErrors.Where(e => e.IsCritical))
        await Console.Error.WriteLineAsync(error.Message);
    failed |= summary.HasCriticalValidationErrors || summary.Reports.Any(r => !r.Success);
}
return failed ? 1 : 0;
