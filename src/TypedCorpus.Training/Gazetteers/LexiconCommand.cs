using System.CommandLine;
using System.Globalization;

namespace TypedCorpus.Training.Gazetteers;

/// <summary><c>lexicon</c>: builds the word classes, clusters and names.</summary>
internal static class LexiconCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo> sources = new("--sources") { Description = "The folder that fetch-sources.sh has filled.", Required = true };
        Option<FileInfo> output = new("--output") { Description = "Where to write the lexicon.", Required = true };
        Command command = new("lexicon", "Builds the lexicon from openly licensed sources.") { sources, output };
        command.SetAction(result =>
        {
            byte[] file = LexiconBuilder.Build(result.GetValue(sources)!.FullName);
            File.WriteAllBytes(result.GetValue(output)!.FullName, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {file.Length:N0} bytes"));
        });
        return command;
    }
}
