namespace TypedCorpus.Extraction.Patterns;

/// <summary>Reads what a rule makes: <c>age(value: $value, unit: year)</c>. An error is a <see cref="FormatException"/>.</summary>
internal static class ProductionReader
{
    /// <summary>Reads a production.</summary>
    /// <param name="text">The text.</param>
    /// <param name="captures">What the patterns of the rule capture.</param>
    /// <param name="productions">What there is to be made.</param>
    public static Production Read(string text, string[] captures, Productions productions)
    {
        int open = text.IndexOf('(');
        string name = (open < 0 ? text : text.Substring(0, open)).Trim();
        int number = productions.NumberOf(name)
            ?? throw new FormatException($"there is no production '{name}', only {string.Join(", ", productions.Names.OrderBy(static n => n, StringComparer.Ordinal))}");
        if (open < 0)
            return new Production(name, number, []);
        if (text[text.Length - 1] != ')')
            throw new FormatException($"')' is missing in '{text}'");
        List<ProductionArgument> arguments = [];
        foreach (string part in text.Substring(open + 1, text.Length - open - 2).Split(','))
        {
            string[] pair = part.Split([':'], 2);
            if (pair.Length < 2 || pair[1].Trim().Length == 0)
                throw new FormatException($"'{part.Trim()}' is no argument: write 'name: $capture' or 'name: word'");
            arguments.Add(ReadArgument(pair[0].Trim(), pair[1].Trim(), name, productions, captures));
        }
        return new Production(name, number, arguments.ToEquatableArray());
    }

    private static ProductionArgument ReadArgument(string name, string value, string production, Productions productions, string[] captures)
    {
        IReadOnlyList<string> known = productions.ArgumentsOf(productions.NumberOf(production)!.Value);
        if (!known.Contains(name))
            throw new FormatException($"'{production}' takes no '{name}', only {string.Join(", ", known)}");
        if (value[0] != '$')
            return new ProductionArgument(name, value, null, productions.ValueOf(name, value));
        int capture = Array.IndexOf(captures, value.Substring(1));
        return capture >= 0 ? new ProductionArgument(name, value.Substring(1), capture) : throw new FormatException($"no pattern of the rule captures '{value.Substring(1)}'");
    }
}
