using System.Buffers.Text;

namespace TypedCorpus.Data;

/// <summary>
/// The format of generated data, in two forms: readable, a line for a record, and compact, without lines. It may gain records and fields within a
/// major version: a reader skips those that it does not know.
/// </summary>
internal static class DataFormat
{
    /// <summary>What the first line begins with.</summary>
    public const string Magic = "typed-corpus";

    /// <summary>Which major version the reader reads and the writer writes.</summary>
    public const int Major = 2;

    /// <summary>Which minor version the writer writes.</summary>
    public const int Minor = 0;

    /// <summary>What the data of an article says that it is.</summary>
    public const string Article = "article";

    /// <summary>What the data of the entities of a kind says that it is.</summary>
    public const string Entities = "entities";

    /// <summary>The last word of the first line of compact data.</summary>
    public const string Compact = "compact";

    /// <summary>The letter of an entity in compact data.</summary>
    public const char EntityLetter = 'E';

    /// <summary>The letter of an entity's name.</summary>
    public const char NameLetter = 'n';

    /// <summary>The letter of an entity's kind.</summary>
    public const char KindLetter = 'k';

    /// <summary>The field that says of what kind a record is: readable data have it right after the span, without its name.</summary>
    public const string Kind = "kind";

    /// <summary>The field with an entity's name.</summary>
    public const string Name = "name";

    /// <summary>Cuts the next line off; <see langword="false"/> when nothing is left. A line feed ends a line.</summary>
    public static bool TryReadLine(ref ReadOnlySpan<byte> data, out ReadOnlySpan<byte> line)
    {
        if (data.IsEmpty)
        {
            line = default;
            return false;
        }
        int end = data.IndexOf((byte)'\n');
        line = end < 0 ? data : data.Slice(0, end);
        data = end < 0 ? default : data.Slice(end + 1);
        return true;
    }

    /// <summary>Reads the first line.</summary>
    /// <returns>Whether the data is compact.</returns>
    /// <exception cref="InvalidDataException">It is of another major version, or no such data at all.</exception>
    public static bool ReadHeader(ref ReadOnlySpan<byte> data, string content, string owner)
    {
        TryReadLine(ref data, out ReadOnlySpan<byte> line);
        DataLine words = new(line);
        string magic = Utf8Text.GetString(words.ReadWord());
        ReadOnlySpan<byte> version = words.ReadWord();
        if (magic != Magic || !Utf8Parser.TryParse(version, out int major, out int read) || read == version.Length || version[read] != (byte)'.')
            throw new InvalidDataException($"The data of {owner} does not begin with \"{Magic} {Major}.{Minor} {content}\": it was not written by TypedCorpus.");
        if (major != Major)
        {
            throw new InvalidDataException(
                $"The data of {owner} has format {Utf8Text.GetString(version)}; this version of TypedCorpus reads format {Major}. Build the project that holds the corpus with the version of TypedCorpus that it runs with.");
        }
        if (Utf8Text.GetString(words.ReadWord()) != content)
            throw new InvalidDataException($"The data of {owner} is not that of its {content}.");
        bool isCompact = false;
        while (!words.ReadWord().IsEmpty)
            isCompact = words.Value.SequenceEqual("compact"u8);
        return isCompact;
    }
}
