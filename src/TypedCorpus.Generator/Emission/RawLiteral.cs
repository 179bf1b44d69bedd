namespace TypedCorpus.Generator.Emission;

/// <summary>Writes text as raw UTF-8 literals that a person can read, in pieces that the compiler takes with ease.</summary>
internal static class RawLiteral
{
    /// <summary>So many bytes a literal has at most.</summary>
    public const int MaxBytes = 256 * 1024;

    private const int MinQuotes = 3;

    /// <summary>
    /// Writes a method that returns the bytes of <paramref name="text"/> piece by piece: the reader joins the pieces 0, 1, 2 … up to the first empty one.
    /// </summary>
    /// <param name="code">Where to.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="text">Lines separated by line feeds, without any other character that ends a line.</param>
    public static void WriteMethod(SourceWriter code, string method, string text)
    {
        LiteralMethod.Open(code, method);
        int part = 0;
        for (int start = 0; start < text.Length; part++)
        {
            int length = PieceFrom(text, start);
            string quotes = new('"', Math.Max(MinQuotes, LongestRunOfQuotes(text, start, length) + 1));
            code.Line(FormattableString.Invariant($"case {part}:"));
            code.Indent();
            code.Line("return " + quotes);
            // The closing marks stand at the very left: so no white space of a line is taken for indentation.
            code.Raw(text, start, length);
            code.Raw("\n" + quotes + "u8;\n");
            code.Outdent();
            start += length;
        }
        LiteralMethod.Close(code);
    }

    /// <summary>The length of the piece that begins at <paramref name="start"/>: up to the last line that ends within the limit, else up to the limit.</summary>
    public static int PieceFrom(string text, int start)
    {
        int bytes = 0;
        int afterLine = 0;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            // The halves of a surrogate pair take two bytes each and stay together.
            bytes += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
            if (bytes > MaxBytes && !char.IsLowSurrogate(c))
                return afterLine > 0 ? afterLine : i - start;
            if (c == '\n')
                afterLine = i + 1 - start;
        }
        return text.Length - start;
    }

    private static int LongestRunOfQuotes(string text, int start, int length)
    {
        int longest = 0;
        int run = 0;
        for (int i = start; i < start + length; i++)
        {
            run = text[i] == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
