namespace TypedCorpus.Extraction.Patterns;

/// <summary>Reads the fields of one rule.</summary>
/// <param name="file">What errors call the file.</param>
/// <param name="scope">What names mean in it.</param>
/// <param name="productions">What its rules can make.</param>
internal sealed class RuleReader(string file, PatternScope scope, Productions productions)
{
    private static readonly string[] s_fields = ["pattern", .. RuleContextReader.Fields, "as", "makes", "matches", "not"];

    private readonly List<RuleExample> _examples = [];
    private readonly List<RuleContext> _contexts = [];
    private RuleFileLine? _makes;
    private int? _part;

    /// <summary>Its patterns as they are written.</summary>
    public List<PatternNode> Patterns { get; } = [];

    /// <summary>Reads a rule.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="number">The number of the line that begins it.</param>
    /// <param name="body">The lines of its fields.</param>
    /// <param name="order">Its place among the rules of the set: of two that match alike the first counts.</param>
    /// <exception cref="FormatException">A field is missing.</exception>
    /// <exception cref="RuleFileException">A line has an error.</exception>
    public Rule Read(string name, int number, List<RuleFileLine> body, int order)
    {
        foreach (RuleFileLine line in body)
            RuleFileException.Locate(file, line.Number, () => ReadField(line));
        if (Patterns.Count == 0)
            throw new FormatException($"rule '{name}' has no pattern");
        if (_makes is not { } makes)
            throw new FormatException($"rule '{name}' does not say what it makes");
        string[] captures = [.. Patterns.SelectMany(NodeTests.CapturesOf).Distinct(StringComparer.Ordinal)];
        Production? production = null;
        RuleFileException.Locate(file, makes.Number, () => production = ProductionReader.Read(makes.Text, captures, productions));
        if (!_examples.Any(static e => e.IsMatch))
            throw new FormatException($"rule '{name}' has no example that it matches");
        return new Rule
        {
            Name = name,
            File = file,
            Line = number,
            Order = order,
            Patterns = [.. Patterns.Select(p => new PatternProgram(p, captures) { Needed = NeededWords.Of(p) })],
            Captures = captures,
            AtStart = [.. _contexts.Where(static c => c.Place != ContextPlace.Following)],
            AtEnd = [.. _contexts.Where(static c => c.Place == ContextPlace.Following)],
            Part = _part,
            Production = production!,
            Examples = _examples,
        };
    }

    private void ReadField(RuleFileLine line)
    {
        int colon = line.Text.IndexOf(':');
        string field = colon < 0 ? line.Text : line.Text.Substring(0, colon);
        if (Array.IndexOf(s_fields, field) < 0 || colon < 1)
            throw new FormatException($"'{field}' is no field of a rule; there are {string.Join(", ", s_fields)}");
        string value = line.Text.Substring(colon + 1).Trim();
        switch (field)
        {
            case "pattern":
                Patterns.Add(ReadPattern(value));
                break;
            case "as":
                _part = scope.Part(value);
                break;
            case "makes":
                _makes = new RuleFileLine(line.Number, value, true);
                break;
            case "matches" or "not":
                _examples.Add(RuleExampleReader.Read(value, line.Number, field == "matches"));
                break;
            default:
                _contexts.Add(RuleContextReader.Read(field, value, scope));
                break;
        }
    }

    private PatternNode ReadPattern(string value)
    {
        PatternNode node = PatternReader.Read(value, scope);
        return node.CanBeEmpty ? throw new FormatException("the pattern would match nothing: one part must not be optional") : node;
    }
}
