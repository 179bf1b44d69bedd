using System.Buffers.Text;

namespace TypedCorpus.Data;

/// <summary>The format of generated data. It may gain lines and fields within a major version: a reader skips those that it does not know.</summary>
internal static class DataFormat
{
    /// <summary>What the first line begins with.</summary>
    public const string Magic = "typed-corpus";

    /// <summary>Which major version the reader reads and the writer writes.</summary>
    public const int Major = 1;

    /// <summary>Which minor version the writer writes.</summary>
    public const int Minor = 0;

    /// <summary>What the data of an article says that it is.</summary>
    public const string Article = "article";

    /// <summary>What the data of the entities of a kind says that it is.</summary>
    public const string Entities = "entities";

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
    /// <exception cref="InvalidDataException">It is of another major version, or no such data at all.</exception>
    public static void ReadHeader(ref ReadOnlySpan<byte> data, string content, string owner)
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
    }
}
