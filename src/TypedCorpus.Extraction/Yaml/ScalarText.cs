using System.Text;

namespace TypedCorpus.Extraction.Yaml;

/// <summary>How lines of a scalar become its text.</summary>
internal static class ScalarText
{
    /// <summary>Joins lines: one break is a space, of more each but the first is a line feed.</summary>
    public static void Fold(StringBuilder value, int breaks)
    {
        if (breaks == 1)
            value.Append(' ');
        else
            value.Append('\n', breaks - 1);
    }
}
