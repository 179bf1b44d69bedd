namespace TypedCorpus.Extraction.Patterns;

/// <summary>Reads a rule file; <c>docs/engine/patterns.md</c> has its form.</summary>
/// <param name="file">What errors call the file.</param>
/// <param name="text">The file.</param>
/// <param name="scope">What names mean in it.</param>
/// <param name="productions">What its rules can make.</param>
/// <param name="names">The names of rules that are taken, over all files of the set.</param>
internal sealed class RuleFileReader(string file, string text, PatternScope scope, Productions productions, HashSet<string> names)
{
    private static readonly string[] s_fields = ["pattern", "after", "before", "makes", "matches", "not"];

    /// <summary>Adds the rules of the file, and the patterns of each.</summary>
    /// <exception cref="RuleFileException">The file has an error.</exception>
    public void Read(List<Rule> rules, List<PatternNode[]> patterns)
    {
        List<RuleFileLine> lines = RuleFileLine.Split(text);
        for (int i = 0; i < lines.Count;)
        {
            RuleFileLine line = lines[i++];
            int first = i;
            while (i < lines.Count && lines[i].IsIndented)
                i++;
            Locate(line.Number, () => ReadBlock(line, lines.GetRange(first, i - first), rules, patterns));
        }
    }

    private void ReadBlock(RuleFileLine head, List<RuleFileLine> body, List<Rule> rules, List<PatternNode[]> patterns)
    {
        string[] words = head.Text.Split([' '], 2);
        string rest = words.Length > 1 ? words[1].Trim() : string.Empty;
        switch (words[0])
        {
            case "class":
                DefineClass(string.Join(" ", body.Select(static l => l.Text).Prepend(rest)));
                break;
            case "let":
                DefineAbbreviation(string.Join(" ", body.Select(static l => l.Text).Prepend(rest)));
                break;
            case "rule":
                ReadRule(rest, head.Number, body, rules, patterns);
                break;
            default:
                throw new FormatException($"'{words[0]}' is not expected here; a block begins with class, let or rule, its fields are indented");
        }
    }

    private void DefineClass(string definition)
    {
        string[] parts = definition.Split([':'], 2);
        if (parts.Length < 2 || parts[1].Trim().Length == 0)
            throw new FormatException("write 'class NAME: word, word, two words'");
        string[] members = [.. parts[1].Split(',').Select(static m => m.Trim()).Where(static m => m.Length > 0)];
        if (Array.Find(members, static m => m.Any(char.IsUpper)) is { } capital)
            throw new FormatException($"'{capital}' matches in any case: write it small");
        if (!scope.TryDefine(parts[0].Trim(), members))
            throw new FormatException($"there is a class '{parts[0].Trim()}' already");
    }

    private void DefineAbbreviation(string definition)
    {
        string[] parts = definition.Split(['='], 2);
        if (parts.Length < 2)
            throw new FormatException("write 'let NAME = PATTERN'");
        if (!scope.TryDefine(parts[0].Trim(), PatternReader.Read(parts[1].Trim(), scope)))
            throw new FormatException($"'${parts[0].Trim()}' is defined already");
    }

    private void ReadRule(string name, int number, List<RuleFileLine> body, List<Rule> rules, List<PatternNode[]> patterns)
    {
        if (name.Length == 0 || name.Any(static c => !char.IsLetterOrDigit(c) && c is not ('-' or '.')))
            throw new FormatException("write 'rule NAME', a name of letters, digits and hyphens");
        if (!names.Add(name))
            throw new FormatException($"there is a rule '{name}' already");
        List<PatternNode> nodes = [];
        List<RuleExample> examples = [];
        NeighbourTest? after = null;
        NeighbourTest? before = null;
        RuleFileLine? makes = null;
        foreach (RuleFileLine line in body)
        {
            (string field, string value) = FieldOf(line);
            Locate(line.Number, () =>
            {
                switch (field)
                {
                    case "pattern":
                        nodes.Add(ReadPattern(value));
                        break;
                    case "after":
                        after = ReadNeighbour(value);
                        break;
                    case "before":
                        before = ReadNeighbour(value);
                        break;
                    case "makes":
                        makes = new RuleFileLine(line.Number, value, true);
                        break;
                    default:
                        examples.Add(RuleExampleReader.Read(value, line.Number, field == "matches"));
                        break;
                }
            });
        }
        if (nodes.Count == 0)
            throw new FormatException($"rule '{name}' has no pattern");
        if (makes is null)
            throw new FormatException($"rule '{name}' does not say what it makes");
        string[] captures = [.. nodes.SelectMany(CapturesOf).Distinct(StringComparer.Ordinal)];
        Production? production = null;
        Locate(makes.Value.Number, () => production = ProductionReader.Read(makes.Value.Text, captures, productions));
        if (!examples.Any(static e => e.IsMatch))
            throw new FormatException($"rule '{name}' has no example that it matches");
        rules.Add(new Rule
        {
            Name = name,
            File = file,
            Line = number,
            Order = rules.Count,
            Patterns = [.. nodes.Select(n => new PatternProgram(n, captures))],
            Captures = captures,
            After = after,
            Before = before,
            Production = production!,
            Examples = examples,
        });
        patterns.Add([.. nodes]);
    }

    private PatternNode ReadPattern(string value)
    {
        PatternNode node = PatternReader.Read(value, scope);
        return node.CanBeEmpty ? throw new FormatException("the pattern would match nothing: one part must not be optional") : node;
    }

    private NeighbourTest ReadNeighbour(string value)
    {
        string[] parts = value.Split(['|'], 2);
        bool edge = parts[0].Trim() == "edge";
        if (edge && parts.Length == 1)
            return new NeighbourTest(null, true);
        TokenTest test = PatternReader.ReadTest(edge ? parts[1].Trim() : value, scope);
        return new NeighbourTest(test, edge || HoldsForNothing(test));
    }

    /// <summary>Whether a test asks only what a token is not, so that no token is right too.</summary>
    private static bool HoldsForNothing(TokenTest test) => test switch
    {
        TokenTest.Not => true,
        TokenTest.Both both => HoldsForNothing(both.First) && HoldsForNothing(both.Second),
        _ => false,
    };

    private static IEnumerable<string> CapturesOf(PatternNode node) => node switch
    {
        PatternNode.Capture capture => CapturesOf(capture.Part).Prepend(capture.Name),
        PatternNode.Sequence sequence => sequence.Parts.SelectMany(CapturesOf),
        PatternNode.Choice choice => choice.Alternatives.SelectMany(CapturesOf),
        PatternNode.Repeat repeat => CapturesOf(repeat.Part),
        _ => [],
    };

    private (string Field, string Value) FieldOf(RuleFileLine line)
    {
        int colon = line.Text.IndexOf(':');
        string field = colon < 0 ? line.Text : line.Text.Substring(0, colon);
        return Array.IndexOf(s_fields, field) >= 0 && colon > 0
            ? (field, line.Text.Substring(colon + 1).Trim())
            : throw new RuleFileException(file, line.Number, $"'{field}' is no field of a rule; there are {string.Join(", ", s_fields)}");
    }

    /// <summary>Gives an error in what <paramref name="read"/> reads the file and line.</summary>
    private void Locate(int line, Action read)
    {
        try
        {
            read();
        }
        catch (FormatException error) when (error is not RuleFileException)
        {
            throw new RuleFileException(file, line, error.Message);
        }
    }
}
