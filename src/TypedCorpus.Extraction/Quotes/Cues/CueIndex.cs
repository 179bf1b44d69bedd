using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>The cues of a passage by the chunks that they and their subjects stand at.</summary>
internal sealed class CueIndex
{
    private readonly Cue?[] _byChunk;
    private readonly Cue?[] _bySubject;
    private readonly bool[] _followsQuote;

    /// <summary>Enters the cues of a passage.</summary>
    public CueIndex(PassageSyntax passage, IReadOnlyList<Cue> cues)
    {
        _byChunk = new Cue?[passage.Count];
        _bySubject = new Cue?[passage.Count];
        _followsQuote = new bool[passage.Count];
        foreach (Cue cue in cues)
        {
            _byChunk[cue.Chunk] = cue;
            _bySubject[cue.Speaker?.Chunks.Start ?? cue.Chunk] = cue;
        }
    }

    /// <summary>The cue of a chunk.</summary>
    public Cue? At(int chunk) => (uint)chunk < (uint)_byChunk.Length ? _byChunk[chunk] : null;

    /// <summary>The cue whose subject begins with a chunk.</summary>
    public Cue? OfSubject(int chunk) => (uint)chunk < (uint)_bySubject.Length ? _bySubject[chunk] : null;

    /// <summary>Whether a chunk is a cue that was found to follow a quotation.</summary>
    public bool FollowsQuote(int chunk) => _followsQuote[chunk];

    /// <summary>Enters what was found of a cue.</summary>
    public void Enter(Cue cue) => _followsQuote[cue.Chunk] = cue.Content.FollowsQuote;
}
