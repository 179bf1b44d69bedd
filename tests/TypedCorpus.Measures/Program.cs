using System.CommandLine;
using TypedCorpus.Measures;

Option<DirectoryInfo> root = new("--root") { Description = "The repository.", DefaultValueFactory = static _ => new DirectoryInfo(Directory.GetCurrentDirectory()) };
Option<bool> words = new("--words") { Description = "Print the words in literals outside Language, by file." };
Option<bool> conditions = new("--conditions") { Description = "Print the lines of statements with five or more boolean operators, by file." };
Option<bool> places = new("--places") { Description = "Print pairs of integers, -1 and offsets by file, with the reason where one is an exception." };
Option<bool> plan = new("--floor-plan") { Description = "Print the references that go up the floor plan." };
Option<bool> sample = new("--sample") { Description = "Print ten files of the engine, chosen at random by the seed, to be read by a stranger." };
Option<string> seed = new("--seed") { Description = "Another word or number gives ten other files.", DefaultValueFactory = static _ => "20261127" };
RootCommand command = new("Counts what makes the engine hard to change.") { root, words, conditions, places, plan, sample, seed };
command.SetAction(parse =>
{
    string path = parse.GetValue(root)!.FullName;
    IEnumerable<(string, string)> rows = parse.GetValue(words) ? MeasureReport.Words(path)
        : parse.GetValue(conditions) ? MeasureReport.LongConditions(path)
        : parse.GetValue(places) ? MeasureReport.Places(path)
        : parse.GetValue(sample) ? MeasureReport.Sample(path, parse.GetValue(seed)!)
        : parse.GetValue(plan) ? MeasureReport.AgainstFloorPlan(path)
        : MeasureReport.Of(path);
    foreach ((string name, string value) in rows)
        Console.WriteLine($"{name}\t{value}");
});
return command.Parse(args).Invoke();
