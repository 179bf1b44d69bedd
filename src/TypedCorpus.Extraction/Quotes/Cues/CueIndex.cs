using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>The cues of a passage by the chunks that they and their subjects stand at.</summary>
internal sealed class CueIndex
{
    private readonly List<CueOfSubject> _bySubject = [];
    private Cue[] _cues = [];

    /// <summary>Takes the cues of a passage, which are in order, in place of those of another.</summary>
    public void Read(Cue[] cues)
    {
        _cues = cues;
        _bySubject.Clear();
        for (int i = 0; i < cues.Length; i++)
            _bySubject.Add(new CueOfSubject((cues[i].Speaker?.Chunks.Start ?? cues[i].At).Index, i));
        // Of several cues with one subject the last counts.
        _bySubject.Sort(static (a, b) => a.Chunk == b.Chunk ? b.Cue.CompareTo(a.Cue) : a.Chunk.CompareTo(b.Chunk));
    }

    /// <summary>The cue of a chunk.</summary>
    public Cue? At(ChunkCursor at) => PlaceOf(at) is { } cue ? _cues[cue] : null;

    /// <summary>The cue whose subject begins with a chunk.</summary>
    public Cue? OfSubject(ChunkCursor at)
    {
        int chunk = at.Index;
        int first = BinarySearch.First(_bySubject, chunk, static (subject, chunk) => subject.Chunk >= chunk);
        return first < _bySubject.Count && _bySubject[first].Chunk == chunk ? _cues[_bySubject[first].Cue] : null;
    }

    /// <summary>Whether a chunk is a cue that was found to follow a quotation.</summary>
    public bool FollowsQuote(ChunkCursor at) => At(at) is { Content.FollowsQuote: true };

    private int? PlaceOf(ChunkCursor chunk)
    {
        int first = BinarySearch.First(_cues, chunk, static (cue, chunk) => cue.At >= chunk);
        return first < _cues.Length && _cues[first].At.Index == chunk.Index ? first : null;
    }

    /// <summary>A cue by its subject.</summary>
    /// <param name="Chunk">The first chunk of the subject; that of the cue where it has none.</param>
    /// <param name="Cue">The place of the cue among all.</param>
    private readonly record struct CueOfSubject(int Chunk, int Cue);
}
