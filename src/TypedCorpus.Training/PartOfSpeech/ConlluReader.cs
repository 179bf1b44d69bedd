using System.Text;
using TypedCorpus.Extraction;

namespace TypedCorpus.Training.PartOfSpeech;

/// <summary>Reads a document in CoNLL-U: its text, put together again, and the tag of each token.</summary>
internal static class ConlluReader
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static GoldDocument Read(string path)
    {
        StringBuilder text = new();
        List<GoldToken> tokens = [];
        bool spaceAfter = false;
        int joinedUntil = 0;
        bool joinedSpace = true;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_", StringComparison.Ordinal))
            {
                if (text.Length > 0)
                    text.Append("\n\n");
                spaceAfter = false;
            }
            if (line.Length == 0)
            {
                // Sentences of one paragraph are joined by a space.
                spaceAfter |= text.Length > 0 && !char.IsWhiteSpace(text[^1]);
                continue;
            }
            if (line[0] == '#')
                continue;
            string[] columns = line.Split('\t');
            bool space = !columns[9].Split('|').Contains("SpaceAfter=No");
            if (columns[0].Contains('.', StringComparison.Ordinal))
                continue;
            int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                // The written form of several words: its words follow, without space between them.
                joinedUntil = int.Parse(columns[0].AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
                joinedSpace = space;
                continue;
            }
            int index = int.Parse(columns[0], System.Globalization.CultureInfo.InvariantCulture);
            if (spaceAfter)
                text.Append(' ');
            int start = text.Length;
            text.Append(columns[1]);
            tokens.Add(new GoldToken(start, text.Length, Parse(columns[4])));
            if (index < joinedUntil)
                spaceAfter = false;
            else if (index == joinedUntil)
                (spaceAfter, joinedUntil) = (joinedSpace, 0);
            else
                spaceAfter = space;
        }
        return new GoldDocument(Path.GetFileNameWithoutExtension(path), text.ToString(), tokens);
    }

    private static PosTag Parse(string tag) => tag switch
    {
        "PRP$" => PosTag.PRPS,
        "WP$" => PosTag.WPS,
        "," => PosTag.Comma,
        "." => PosTag.Stop,
        ":" => PosTag.Colon,
        "``" => PosTag.OpenQuote,
        "''" => PosTag.CloseQuote,
        "-LRB-" => PosTag.OpenBracket,
        "-RRB-" => PosTag.CloseBracket,
        "$" => PosTag.Dollar,
        _ => Enum.Parse<PosTag>(tag),
    };
}

/// <summary>A document with the tag of each of its tokens.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tokens">Its tokens.</param>
internal sealed record GoldDocument(string Name, string Text, List<GoldToken> Tokens);

/// <summary>A token with its tag.</summary>
internal readonly record struct GoldToken(int Start, int End, PosTag Tag);
