namespace TypedCorpus.Generator.Emission;

/// <summary>As what kind of literal data stand in generated code.</summary>
internal enum LiteralKind
{
    /// <summary>A raw UTF-8 literal: readable lines.</summary>
    Raw,

    /// <summary>String literals of two bytes a character: the cheapest for the compiler, which takes up to 16 MB of them in an assembly.</summary>
    Packed,

    /// <summary>UTF-8 literals with escapes: of any size.</summary>
    Utf8,
}

/// <summary>Writes data as literals.</summary>
internal static class DataLiteral
{
    /// <summary>
    /// So many characters of data go into string literals: the compiler stops at 16 MB (CS8103), and the code of the project has some of its own.
    /// </summary>
    public const long MaxPacked = 8 * 1024 * 1024;

    /// <summary>Writes a method that returns <paramref name="text"/> piece by piece.</summary>
    public static void WriteMethod(SourceWriter code, string method, string text, LiteralKind kind)
    {
        switch (kind)
        {
            case LiteralKind.Raw:
                RawLiteral.WriteMethod(code, method, text);
                break;
            case LiteralKind.Packed:
                PackedLiteral.WriteMethod(code, method, text);
                break;
            default:
                WriteUtf8(code, method, text);
                break;
        }
    }

    private static void WriteUtf8(SourceWriter code, string method, string text)
    {
        LiteralMethod.Open(code, method);
        int part = 0;
        for (int start = 0; start < text.Length; part++)
        {
            int length = RawLiteral.PieceFrom(text, start);
            LiteralMethod.WritePart(code, part, CSharpString.Literal(text.Substring(start, length)) + "u8");
            start += length;
        }
        LiteralMethod.Close(code);
    }
}
