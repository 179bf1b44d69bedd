namespace TypedCorpus.Extraction.Names;

/// <summary>
/// What the second reading sees of a token: how the first reading has labelled it, the same word and the same name elsewhere in the article,
/// and the names on either side.
/// </summary>
internal sealed class AgreementFeatures : ITokenFeatures
{
    /// <summary>The most features a token can have.</summary>
    public const int Most = 32;

    // The kinds of name, and outside of names.
    private const int Uses = NameLabel.Kinds + 1;

    private readonly NameReading _reading;
    private readonly TokenizedArticle _article;
    private readonly Dictionary<uint, int[]> _words = [];
    private readonly Dictionary<uint, int[]> _forms = [];
    private readonly Dictionary<uint, (int Joined, int Split)> _pairs = [];
    private readonly Dictionary<uint, int> _initials = [];
    private readonly List<(int First, int End, int Kind)> _names = [];
    private readonly int[] _nameAt;

    public AgreementFeatures(NameReading reading)
    {
        _reading = reading;
        _article = reading.Tagged.Article;
        _nameAt = new int[_article.Tokens.Length];
        FindNames();
        CountWords();
    }

    /// <inheritdoc/>
    public int Write(int token, Span<uint> features)
    {
        FeatureWriter w = new(features);
        int label = _reading.Labels[token];
        int use = UseOf(label);
        Sentence sentence = _article.Sentences[_article.SentenceOf(token)];
        uint before = token > sentence.FirstToken ? _reading.Labels[token - 1] : 0u;
        uint after = token + 1 < sentence.EndToken ? _reading.Labels[token + 1] : 0u;
        w.Add(1, (uint)label);
        w.Add(2, before, (uint)label, after);
        WriteWord(ref w, token, label, use);
        WriteName(ref w, token, label, use);
        WritePairs(ref w, token, label, sentence);
        WriteNeighbours(ref w, token, use, sentence);
        return w.Count;
    }

    private void WriteWord(ref FeatureWriter w, int token, int label, int use)
    {
        ref readonly TokenForm form = ref _reading.Tagged.FormOf(token);
        if (_initials.TryGetValue(form.Cased, out int spelledOut))
            w.Add(20, (uint)spelledOut, (uint)use);
        int[] labels = _words[form.Cased];
        Span<int> uses = stackalloc int[Uses];
        uses.Clear();
        int total = -1;
        int dominant = -1;
        int most = 0;
        for (int y = 0; y < labels.Length; y++)
        {
            int count = labels[y] - (y == label ? 1 : 0);
            uses[UseOf(y)] += count;
            total += labels[y];
            if (count > most)
                (dominant, most) = (y, count);
        }
        if (total == 0)
        {
            w.Add(3, (uint)use);
            return;
        }
        (uint majority, uint share) = MajorityOf(uses, total);
        uint size = Bucket(total);
        w.Add(4, majority, share);
        w.Add(5, majority, share, (uint)use);
        w.Add(6, (majority << 4) | share, size, (uint)use);
        w.Add(7, (uint)dominant);
        w.Add(8, (uint)dominant, (uint)label);
        w.Add(9, (uint)dominant, form.Shape);
    }

    private void WriteName(ref FeatureWriter w, int token, int label, int use)
    {
        if (_nameAt[token] == 0)
            return;
        (int first, int end, int kind) = _names[_nameAt[token] - 1];
        int[] counts = _forms[_reading.Tagged.FormOf(first, end)];
        uint length = (uint)Math.Min(4, end - first);
        Span<int> others = stackalloc int[Uses];
        others.Clear();
        int total = -1;
        for (int k = 0; k < counts.Length; k++)
        {
            others[k] = counts[k] - (k == kind ? 1 : 0);
            total += counts[k];
        }
        if (total == 0)
        {
            w.Add(10, length, (uint)label);
            return;
        }
        (uint majority, uint share) = MajorityOf(others, total);
        w.Add(11, majority, share, (uint)use);
        w.Add(12, (majority << 4) | share, length, (uint)label);
        w.Add(13, (majority << 4) | share, Bucket(total), (uint)use);
    }

    /// <summary>Whether two words that stand side by side belong to one name elsewhere.</summary>
    private void WritePairs(ref FeatureWriter w, int token, int label, Sentence sentence)
    {
        if (token > sentence.FirstToken)
            WritePair(ref w, 14, token - 1, label);
        if (token + 1 < sentence.EndToken)
            WritePair(ref w, 15, token, label);
    }

    private void WritePair(ref FeatureWriter w, uint template, int left, int label)
    {
        if (!_pairs.TryGetValue(PairOf(left), out (int Joined, int Split) counts))
            return;
        bool joined = _nameAt[left] != 0 && _nameAt[left] == _nameAt[left + 1];
        uint together = Bucket(counts.Joined - (joined ? 1 : 0));
        uint apart = Bucket(counts.Split - (joined ? 0 : 1));
        if (together + apart > 0)
            w.Add(template, (uint)label, together, apart);
    }

    /// <summary>The names before and behind in the sentence: what stands in a row is mostly of one kind.</summary>
    private void WriteNeighbours(ref FeatureWriter w, int token, int use, Sentence sentence)
    {
        int left = token - 1;
        while (left >= sentence.FirstToken && token - left <= 6 && (_nameAt[left] == 0 || _nameAt[left] == _nameAt[token]))
            left--;
        if (left >= sentence.FirstToken && token - left <= 6)
        {
            uint kind = (uint)_names[_nameAt[left] - 1].Kind;
            w.Add(16, kind, (uint)use, (uint)Math.Min(token - left, 3));
            w.Add(17, kind, (uint)use, _reading.Tagged.FormOf(left + 1).Word);
        }
        int right = token + 1;
        while (right < sentence.EndToken && right - token <= 6 && (_nameAt[right] == 0 || _nameAt[right] == _nameAt[token]))
            right++;
        if (right < sentence.EndToken && right - token <= 6)
        {
            uint kind = (uint)_names[_nameAt[right] - 1].Kind;
            w.Add(18, kind, (uint)use, (uint)Math.Min(right - token, 3));
            w.Add(19, kind, (uint)use, _reading.Tagged.FormOf(right - 1).Word);
        }
    }

    private void FindNames()
    {
        foreach ((int first, int end, int kind) in _reading.Names())
        {
            _names.Add((first, end, kind));
            _nameAt.AsSpan(first, end - first).Fill(_names.Count);
            uint form = _reading.Tagged.FormOf(first, end);
            if (!_forms.TryGetValue(form, out int[]? counts))
                _forms.Add(form, counts = new int[NameLabel.Kinds]);
            counts[kind]++;
            AddInitials(first, end, kind);
        }
    }

    private void AddInitials(int first, int end, int kind)
    {
        if (end - first < 2)
            return;
        Span<char> initials = stackalloc char[8];
        int count = 0;
        for (int i = first; i < end && count < initials.Length; i++)
        {
            char initial = _article[i][0];
            if (char.IsUpper(initial))
                initials[count++] = initial;
        }
        if (count >= 2)
            _initials[TokenForm.Of(initials.Slice(0, count)).Cased] = kind;
    }

    private void CountWords()
    {
        foreach ((int first, int end) in _reading.Segments)
        {
            for (int i = first; i < end; i++)
            {
                uint word = _reading.Tagged.FormOf(i).Cased;
                if (!_words.TryGetValue(word, out int[]? labels))
                    _words.Add(word, labels = new int[NameLabel.Count]);
                labels[_reading.Labels[i]]++;
                if (i + 1 < end)
                {
                    uint pair = PairOf(i);
                    _pairs.TryGetValue(pair, out (int Joined, int Split) counts);
                    _pairs[pair] = _nameAt[i] != 0 && _nameAt[i] == _nameAt[i + 1] ? (counts.Joined + 1, counts.Split) : (counts.Joined, counts.Split + 1);
                }
            }
        }
    }

    private uint PairOf(int left) => FeatureHash.Key(1, _reading.Tagged.FormOf(left).Cased, _reading.Tagged.FormOf(left + 1).Cased);

    private static int UseOf(int label) => label == NameLabel.Outside ? NameLabel.Kinds : NameLabel.KindOf(label);

    private static (uint Use, uint Share) MajorityOf(ReadOnlySpan<int> uses, int total)
    {
        int best = 0;
        for (int u = 1; u < uses.Length; u++)
            best = uses[u] > uses[best] ? u : best;
        int share = uses[best] == total ? 4 : uses[best] * 4 >= total * 3 ? 3 : uses[best] * 2 >= total ? 2 : 1;
        return ((uint)best, (uint)share);
    }

    private static uint Bucket(int count) => (uint)(count <= 2 ? Math.Max(0, count) : count <= 5 ? 3 : 4);
}
