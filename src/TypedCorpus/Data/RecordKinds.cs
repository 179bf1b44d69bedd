using System.Text;

namespace TypedCorpus.Data;

/// <summary>All kinds of records of an article's data. To add one is to add a row here.</summary>
internal static class RecordKinds
{
    /// <summary>The kinds, in the order in which records that begin at the same place are written.</summary>
    public static readonly RecordKind[] All =
    [
        new SpanKind("paragraph", 'P', a => a.Paragraphs),
        new SpanKind("sentence", 'S', a => a.Sentences),
        new RecordKind<QuoteFields>("quote", 'Q', QuoteFields.Table, a => a.Quotes),
        new RecordKind<QuoteFields>("unasserted", 'U', QuoteFields.Table, a => a.Unasserted),
        new RecordKind<NoCommentFields>("no-comment", 'N', NoCommentFields.Table, a => a.NoComments),
        new RecordKind<FigureFields>("figure", 'F', FigureFields.Table, a => a.Figures),
        new RecordKind<MentionFields>("mention", 'M', MentionFields.Table, a => a.Mentions),
    ];

    private static readonly byte[][] s_names = [.. All.Select(k => Encoding.UTF8.GetBytes(k.Name))];

    private static readonly RecordKind?[] s_byLetter = ByLetter();

    /// <summary>The kind with this name, if this version knows it.</summary>
    public static RecordKind? Find(ReadOnlySpan<byte> name)
    {
        for (int i = s_names.Length - 1; i >= 0; i--)
        {
            if (name.SequenceEqual(s_names[i]))
                return All[i];
        }
        return null;
    }

    /// <summary>The kind with this letter, if this version knows it.</summary>
    public static RecordKind? Find(byte letter) => s_byLetter[letter - 'A'];

    private static RecordKind?[] ByLetter()
    {
        RecordKind?[] kinds = new RecordKind?['Z' - 'A' + 1];
        foreach (RecordKind kind in All)
            kinds[kind.Letter - 'A'] = kind;
        return kinds;
    }
}
