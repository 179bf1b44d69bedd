
foreach ((string claim, Passage source) in Claims.All)
{
    string speaker = source is Quote { Speaker: { } person } ? $" ({person.Name})" : "";
    Console.WriteLine(claim);
    Console.WriteLine($"    “{source.Text}”{speaker}, {source.Article.Title}, line {source.Lines.Start}");
}
Console.WriteLine($"{Claims.Residents} people are concerned.");
