using System.Globalization;
using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Makes any text a C# string literal.</summary>
internal static class CSharpString
{
    /// <summary>The literal, with its quotation marks. What is no plain character is written by its number.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (CharacterTable.IsPlain(c))
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        return literal.Append('"').ToString();
    }
}
