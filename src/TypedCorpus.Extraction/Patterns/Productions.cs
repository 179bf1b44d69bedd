namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a stage can make of matches: the productions that its rule files may name. They and the parts that it reads are numbered as they are added.</summary>
internal sealed class Productions
{
    /// <summary>What stands for digits among the beginnings of a part.</summary>
    public const string Digits = "digits";

    /// <summary>What stands for a part that can begin with anything.</summary>
    public const string Anything = "anything";

    /// <summary>What stands for letters.</summary>
    public const string Letters = "letters";

    /// <summary>What stands for all other characters.</summary>
    public const string Signs = "signs";

    private readonly List<KeyValuePair<string, string[]>> _arguments = [];
    private readonly List<KeyValuePair<string, string[]>> _read = [];
    private readonly List<string[]> _inner = [];
    private readonly Dictionary<string, Func<string, object>> _values = new(StringComparer.Ordinal);

    /// <summary>The traits that patterns can ask for.</summary>
    public TraitNames Traits { get; } = new();

    /// <summary>The names of all productions.</summary>
    public IEnumerable<string> Names => _arguments.Select(static a => a.Key);

    /// <summary>Adds a production and the arguments that it takes, each of which a rule may leave out.</summary>
    public Productions With(string name, params string[] arguments)
    {
        _arguments.Add(new KeyValuePair<string, string[]>(name, arguments));
        return this;
    }

    /// <summary>Says that an argument is a member of an enumeration, in letters of any case, so that another word is an error of the rule file.</summary>
    public Productions Taking<T>(string argument)
        where T : struct, Enum
    {
        _values.Add(argument, value => Enum.TryParse(value, ignoreCase: true, out T member)
            ? member
            : throw new FormatException($"'{argument}' cannot be '{value}', only {string.Join(", ", Enum.GetNames(typeof(T)))}"));
        return this;
    }

    /// <summary>Says that patterns can ask for the members of an enumeration: <c>[noun]</c>.</summary>
    /// <param name="bitOf">The bit by which <see cref="ITokenView.TraitsOf"/> says that an element has the trait; 0 for a member that is none.</param>
    public Productions Seeing<T>(Func<T, ulong> bitOf)
        where T : struct, Enum
    {
        Traits.Add(bitOf);
        return this;
    }

    /// <summary>What a word or number means as an argument; <see langword="null"/> where the stage reads it itself.</summary>
    public object? ValueOf(string argument, string value) => _values.TryGetValue(argument, out Func<string, object>? read) ? read(value) : null;

    /// <summary>Adds a part that the code of the stage reads.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="beginnings">What it begins with where a pattern begins with it: classes of words of the language, <see cref="Digits"/>, <see cref="Letters"/>, <see cref="Signs"/>; or <see cref="Anything"/>.</param>
    /// <param name="inner">What it begins with after other tokens; nothing where that is not known.</param>
    public Productions Reads(string part, string[] beginnings, string[] inner)
    {
        _read.Add(new KeyValuePair<string, string[]>(part, beginnings));
        _inner.Add(inner);
        return this;
    }

    /// <summary>What stands for a shape among the beginnings of a part; <see langword="null"/> for the name of a class of words.</summary>
    public static TokenShapes? ShapeOf(string beginning) => beginning switch
    {
        Digits => TokenShapes.Digit,
        Letters => TokenShapes.Letter,
        Signs => TokenShapes.Punctuation,
        _ => null,
    };

    /// <summary>The number of a production; <see langword="null"/> where there is none of that name.</summary>
    public int? NumberOf(string name) => Find(_arguments, name);

    /// <summary>The arguments of a production.</summary>
    public IReadOnlyList<string> ArgumentsOf(int number) => _arguments[number].Value;

    /// <summary>The number of a part that the code of the stage reads; <see langword="null"/> for a part that rules make.</summary>
    public int? ReadingOf(string part) => Find(_read, part);

    /// <summary>What a part can begin with that the code of the stage reads.</summary>
    public IReadOnlyList<string> BeginningsOf(int reading) => _read[reading].Value;

    /// <summary>What a part that the code of the stage reads can begin with after other tokens; nothing where that is not known.</summary>
    public IReadOnlyList<string> InnerBeginningsOf(int reading) => _inner[reading];

    private static int? Find(List<KeyValuePair<string, string[]>> entries, string name)
    {
        int index = entries.FindIndex(entry => entry.Key == name);
        return index >= 0 ? index : null;
    }
}
