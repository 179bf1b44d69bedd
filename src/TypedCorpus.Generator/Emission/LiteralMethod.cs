namespace TypedCorpus.Generator.Emission;

/// <summary>Writes a method that returns data piece by piece: the reader joins the pieces 0, 1, 2 … up to the first empty one.</summary>
internal static class LiteralMethod
{
    /// <summary>Opens the method.</summary>
    public static void Open(SourceWriter code, string method)
    {
        code.Line("internal static global::System.ReadOnlySpan<byte> " + method + "(int part)");
        code.Open();
        code.Line("switch (part)");
        code.Open();
    }

    /// <summary>Writes one piece: an expression.</summary>
    public static void WritePart(SourceWriter code, int part, string expression)
    {
        code.Line(FormattableString.Invariant($"case {part}:"));
        code.Indent();
        code.Line("return " + expression + ";");
        code.Outdent();
    }

    /// <summary>Closes the method.</summary>
    public static void Close(SourceWriter code)
    {
        code.Line("default:");
        code.Indent();
        code.Line("return default;");
        code.Outdent();
        code.Close();
        code.Close();
    }
}
