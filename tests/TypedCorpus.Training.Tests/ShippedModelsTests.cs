using System.CommandLine;
using System.Runtime.CompilerServices;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Training.Names;
using TypedCorpus.Training.PartOfSpeech;

namespace TypedCorpus.Training.Tests;

/// <summary>
/// The shipped files are what the commands make of the gold data, to the byte. The data is not part of the repository: without it beside the
/// repository there is nothing to make them of, and the tests are skipped.
/// </summary>
public sealed class ShippedModelsTests
{
    [Fact]
    public void The_shipped_tagger_of_parts_of_speech_is_what_its_command_makes() => AssertMakes(PosCommand.Create(), "pos.bin");

    [Fact]
    public void The_shipped_tagger_of_names_is_what_its_command_makes() => AssertMakes(NamesCommand.Create(), "names.bin");

    private static void AssertMakes(Command command, string model)
    {
        string gold = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "shared", "gold"));
        Assert.SkipUnless(Directory.Exists(gold), "The gold data is not beside the repository.");
        string output = Path.GetTempFileName();
        Assert.Equal(0, new RootCommand { command }.Parse([command.Name, "--gold", gold, "--output", output]).Invoke());
        Assert.True(Language.English.Files.Bytes("models/" + model).AsSpan().SequenceEqual(File.ReadAllBytes(output)), $"{model} is not what its command makes.");
        File.Delete(output);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
