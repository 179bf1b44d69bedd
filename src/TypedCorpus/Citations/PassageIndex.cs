namespace TypedCorpus.Citations;

/// <summary>Finds passages in texts: each passage by its rarest word, so that ten thousand cost no more than a few readings of the texts.</summary>
internal sealed class PassageIndex
{
    private readonly FoldedText[] _texts;
    private readonly int[] _firstWords;
    private readonly Dictionary<uint, Postings> _postings = [];
    private readonly int[] _next;

    /// <summary>Indexes <paramref name="texts"/>.</summary>
    public PassageIndex(IReadOnlyList<FoldedText> texts)
    {
        _texts = [.. texts];
        _firstWords = new int[_texts.Length + 1];
        for (int i = 0; i < _texts.Length; i++)
            _firstWords[i + 1] = _firstWords[i] + _texts[i].Words.Length;
        _next = new int[_firstWords[_texts.Length]];
        // Backwards, so that the chain of each word runs forwards.
        for (int text = _texts.Length - 1; text >= 0; text--)
        {
            FoldedWord[] words = _texts[text].Words;
            for (int i = words.Length - 1; i >= 0; i--)
            {
                int place = _firstWords[text] + i;
                _postings.TryGetValue(words[i].Hash, out Postings postings);
                _next[place] = postings.Count == 0 ? -1 : postings.First;
                _postings[words[i].Hash] = new Postings(place, postings.Count + 1);
            }
        }
    }

    /// <summary>The index of one text.</summary>
    public static PassageIndex Of(string text) => new([FoldedText.Of(text)]);

    /// <summary>Where <paramref name="passage"/> stands, in the order of the texts, <paramref name="most"/> places at most; nowhere for one without a word.</summary>
    public List<PassagePlace> Find(string passage, int most = int.MaxValue)
    {
        List<PassagePlace> places = [];
        FoldedText folded = FoldedText.Of(passage);
        if (Rarest(folded) is not { } rarest)
            return places;
        FoldedWord word = folded.Words[rarest];
        for (int place = _postings[word.Hash].First; place >= 0 && places.Count < most; place = _next[place])
        {
            int text = TextOf(place);
            int start = _texts[text].Words[place - _firstWords[text]].Start - word.Start;
            if (_texts[text].HasAt(start, folded.Text))
                places.Add(new PassagePlace(text, _texts[text].ToSource(start, folded.Text.Length)));
        }
        return places;
    }

    /// <summary>The passage that comes nearest to <paramref name="passage"/>, <see langword="null"/> where nothing is like it.</summary>
    public PassagePlace? Nearest(string passage)
    {
        FoldedText folded = FoldedText.Of(passage);
        if (folded.Words.Length == 0 || BestAlignment(folded) is not { } alignment)
            return null;
        int text = TextOf(Math.Min(Math.Max(alignment, 0), _next.Length - 1));
        return PassageAlignment.Align(folded, _texts[text], alignment - _firstWords[text]) is { } span ? new PassagePlace(text, span) : null;
    }

    /// <summary>The word of the passage with the fewest places; none where one of its words has no place.</summary>
    private int? Rarest(FoldedText passage)
    {
        int? rarest = null;
        int fewest = int.MaxValue;
        for (int i = 0; i < passage.Words.Length; i++)
        {
            if (!_postings.TryGetValue(passage.Words[i].Hash, out Postings postings))
                return null;
            if (postings.Count < fewest)
            {
                fewest = postings.Count;
                rarest = i;
            }
        }
        return rarest;
    }

    /// <summary>Where the passage would begin, in words, were most of its rare words in their places.</summary>
    private int? BestAlignment(FoldedText passage)
    {
        const int MostWords = 12;
        const int MostPlaces = 500;
        var rare = Enumerable.Range(0, passage.Words.Length)
            .Select(i => (Index: i, Found: _postings.TryGetValue(passage.Words[i].Hash, out Postings p), Postings: p))
            .Where(w => w.Found)
            .OrderBy(w => w.Postings.Count).ThenBy(w => w.Index)
            .Take(MostWords);
        Dictionary<int, int> votes = [];
        foreach ((int index, _, Postings postings) in rare)
        {
            int seen = 0;
            for (int place = postings.First; place >= 0 && seen < MostPlaces; place = _next[place], seen++)
            {
                // A word left out or put in shifts the others by one or two: neighbours vote for each other.
                int weight = Math.Min(passage.Words[index].Length, 8);
                for (int shift = -2; shift <= 2; shift++)
                {
                    int at = place - index + shift;
                    votes.TryGetValue(at, out int sum);
                    votes[at] = sum + (weight * (3 - Math.Abs(shift)));
                }
            }
        }
        int? best = null;
        int most = 0;
        foreach (KeyValuePair<int, int> vote in votes)
        {
            if (vote.Value > most || (vote.Value == most && vote.Key < best))
            {
                most = vote.Value;
                best = vote.Key;
            }
        }
        return best;
    }

    private int TextOf(int place)
    {
        int index = Array.BinarySearch(_firstWords, place);
        if (index < 0)
            return ~index - 1;
        // Texts without a word begin where the next one does.
        while (index + 1 < _firstWords.Length && _firstWords[index + 1] == place)
            index++;
        return index;
    }

    private readonly record struct Postings(int First, int Count);
}

/// <summary>Where a passage stands.</summary>
/// <param name="Text">The number of the text.</param>
/// <param name="Span">The characters of that text.</param>
internal readonly record struct PassagePlace(int Text, TextSpan Span);
