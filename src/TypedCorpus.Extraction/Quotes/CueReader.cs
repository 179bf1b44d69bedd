using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Reads the cues of one passage of an article after the other, with what they report and whether the text says that it was said.</summary>
internal sealed class CueReader(ArticleSyntax words)
{
    private readonly CueFinder _cues = new(words);
    private readonly ContentFinder _contents = new(words);
    private readonly StanceReader _stances = new(words);

    /// <summary>The cues of a passage, in order.</summary>
    public Cue[] Read(PassageSyntax passage)
    {
        Cue[] cues = _cues.Find(passage);
        if (cues.Length == 0)
            return cues;
        _contents.Find(cues);
        foreach (Cue cue in cues)
            cue.Stance = _stances.Of(cue);
        return cues;
    }

    /// <summary>Gives what the reader has borrowed to the next; it must not be used any more.</summary>
    public void Release()
    {
        _cues.Release();
        _contents.Release();
    }
}
