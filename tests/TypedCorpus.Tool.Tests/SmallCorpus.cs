namespace TypedCorpus.Tool.Tests;

/// <summary>Two short articles in a folder.</summary>
internal sealed class SmallCorpus : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public SmallCorpus()
    {
        A = _folder.Add("seeds/a.txt", "Ann Fox, the mayor, told reporters: “We paid about $3.2 million.” She left Oslo on March 1, 2024.\n\n“It is late,” said Bo Lind. “We paid twice.”\n");
        B = _folder.Add("seeds/b.txt", "The town has 12,000 people. According to Ann Fox, it grows by 3 percent a year.\n\nA spokesman said the town “loves” its harbour, 😀 and all.\n");
    }

    public string Root => _folder.Root;

    public string Seeds => Path.Combine(_folder.Root, "seeds").Replace('\\', '/');

    public string A { get; }

    public string B { get; }

    public string Add(string name, string text) => _folder.Add(name, text);

    public void Dispose() => _folder.Dispose();
}
