namespace TypedCorpus.Data;

/// <summary>Reads a value of front matter from a line of generated data.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads <c>"text"</c>, a bare number, truth value or <c>null</c>, <c>[ … ]</c> or <c>{ key value … }</c>.</summary>
    public static FrontMatterValue Read(ref DataLine line)
    {
        bool isQuoted = line.IsAtQuote;
        line.ReadWord();
        if (isQuoted)
            return FrontMatterValue.OfText(line.Text(), isBare: false);
        if (line.Value.SequenceEqual("null"u8))
            return FrontMatterValue.Null;
        if (line.Value.SequenceEqual("["u8))
            return ReadList(ref line);
        return line.Value.SequenceEqual("{"u8) ? ReadMap(ref line) : FrontMatterValue.OfText(line.Text(), isBare: true);
    }

    private static FrontMatterValue ReadList(ref DataLine line)
    {
        List<FrontMatterValue> items = [];
        while (!line.TryReadEnd((byte)']'))
            items.Add(Read(ref line));
        return FrontMatterValue.OfList([.. items]);
    }

    private static FrontMatterValue ReadMap(ref DataLine line)
    {
        List<KeyValuePair<string, FrontMatterValue>> entries = [];
        while (!line.TryReadEnd((byte)'}'))
        {
            line.ReadWord();
            string key = line.Text();
            entries.Add(new KeyValuePair<string, FrontMatterValue>(key, Read(ref line)));
        }
        return FrontMatterValue.OfMap([.. entries]);
    }
}
