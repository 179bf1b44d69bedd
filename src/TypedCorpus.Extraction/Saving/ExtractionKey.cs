using System.Globalization;
using System.Text;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Saving;

/// <summary>
/// Tells what an extraction depends on: what the article says (not where it lies), the user's gazetteer, and this very build of the engine. So an article
/// that was renamed, or restored with an older time, has its extraction, and one that was edited has not.
/// </summary>
/// <param name="gazetteer">The user's gazetteer.</param>
public sealed class ExtractionKey(UserGazetteer gazetteer)
{
    private const ulong Seed = 14695981039346656037;

    private readonly ulong _context = Hash(Hash(Seed, Engine), TextOf(gazetteer));

    /// <summary>What tells this build of the engine from any other.</summary>
    public static string Engine { get; } = typeof(ExtractionKey).Module.ModuleVersionId.ToString("N");

    /// <summary>The key of the extraction of <paramref name="article"/>.</summary>
    public string Of(SourceArticle article)
    {
        StringBuilder about = new();
        Source.Codec.WriteWithout(about, article, nameof(SourceArticle.Path), nameof(SourceArticle.Text));
        ulong hash = Hash(Hash(_context, article.Text), about.ToString());
        return hash.ToString("x16", CultureInfo.InvariantCulture) + article.Text.Length.ToString("x", CultureInfo.InvariantCulture);
    }

    /// <summary>Made when the first key is asked for: whoever asks for <see cref="Engine"/> alone needs no codec.</summary>
    private static class Source
    {
        public static readonly RecordCodec<SourceArticle> Codec = new();
    }

    private static string TextOf(UserGazetteer gazetteer)
    {
        StringBuilder text = new();
        Codecs.Of<UserGazetteer>().Write(text, gazetteer);
        return text.ToString();
    }

    private static ulong Hash(ulong hash, string text)
    {
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
