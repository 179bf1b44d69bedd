namespace TypedCorpus.Extraction.Patterns;

/// <summary>Reads a rule file; <c>docs/engine/patterns.md</c> has its form.</summary>
/// <param name="file">What errors call the file.</param>
/// <param name="text">The file.</param>
/// <param name="scope">What names mean in it.</param>
/// <param name="productions">What its rules can make.</param>
/// <param name="names">The names of rules that are taken, over all files of the set.</param>
internal sealed class RuleFileReader(string file, string text, PatternScope scope, Productions productions, HashSet<string> names)
{
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
                RuleReader rule = new(file, scope, productions);
                rules.Add(rule.Read(ReadName(rest), head.Number, body, rules.Count));
                patterns.Add([.. rule.Patterns]);
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

    private string ReadName(string name)
    {
        if (name.Length == 0 || name.Any(static c => !char.IsLetterOrDigit(c) && c is not ('-' or '.')))
            throw new FormatException("write 'rule NAME', a name of letters, digits and hyphens");
        return names.Add(name) ? name : throw new FormatException($"there is a rule '{name}' already");
    }

    private void Locate(int line, Action read) => RuleFileException.Locate(file, line, read);
}
