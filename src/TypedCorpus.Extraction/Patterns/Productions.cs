namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a stage can make of matches: the productions that its rule files may name. They and the parts that it reads are numbered as they are added.</summary>
internal sealed class Productions
{
    /// <summary>What stands for digits among the beginnings of a part.</summary>
    public const string Digits = "digits";

    private readonly List<KeyValuePair<string, string[]>> _arguments = [];
    private readonly List<KeyValuePair<string, string[]>> _read = [];

    /// <summary>The names of all productions.</summary>
    public IEnumerable<string> Names => _arguments.Select(static a => a.Key);

    /// <summary>Adds a production and the arguments that it takes, each of which a rule may leave out.</summary>
    public Productions With(string name, params string[] arguments)
    {
        _arguments.Add(new KeyValuePair<string, string[]>(name, arguments));
        return this;
    }

    /// <summary>Adds a part that the code of the stage reads, and what it can begin with: classes of words of the language, or digits.</summary>
    public Productions Reads(string part, params string[] beginnings)
    {
        _read.Add(new KeyValuePair<string, string[]>(part, beginnings));
        return this;
    }

    /// <summary>The number of a production; <see langword="null"/> where there is none of that name.</summary>
    public int? NumberOf(string name) => Find(_arguments, name);

    /// <summary>The arguments of a production.</summary>
    public IReadOnlyList<string> ArgumentsOf(int number) => _arguments[number].Value;

    /// <summary>The number of a part that the code of the stage reads; <see langword="null"/> for a part that rules make.</summary>
    public int? ReadingOf(string part) => Find(_read, part);

    /// <summary>What a part can begin with that the code of the stage reads.</summary>
    public IReadOnlyList<string> BeginningsOf(int reading) => _read[reading].Value;

    private static int? Find(List<KeyValuePair<string, string[]>> entries, string name)
    {
        int index = entries.FindIndex(entry => entry.Key == name);
        return index >= 0 ? index : null;
    }
}
