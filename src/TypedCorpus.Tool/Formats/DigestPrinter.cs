using System.Security.Cryptography;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats;

/// <summary>
/// Prints a line for each article: the first 16 hexadecimal digits of the SHA-256 of its line in the exchange format, and its path.
/// The last line is the digest of all that was extracted. Two versions of the engine that print the same find the same, in every property.
/// </summary>
internal sealed class DigestPrinter(TextWriter output) : IArticlePrinter, IDisposable
{
    private const int Digits = 16;

    private readonly IncrementalHash _all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        using MemoryStream line = new();
        new ExchangePrinter(line).Print(article, entities, key);
        byte[] hash = SHA256.HashData(line.GetBuffer().AsSpan(0, (int)line.Length));
        _all.AppendData(hash);
        Write(hash, new DocumentRecord(article, entities).Path);
    }

    /// <inheritdoc/>
    public void Complete() => Write(_all.GetHashAndReset(), "all");

    /// <inheritdoc/>
    public void Dispose() => _all.Dispose();

    private void Write(byte[] hash, string name) => output.Write($"{Convert.ToHexStringLower(hash)[..Digits]}  {name}\n");
}
