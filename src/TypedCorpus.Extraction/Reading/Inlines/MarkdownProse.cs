using System.Text;

namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>What there is to read in an article of Markdown: its text without the markup within paragraphs, and where each part of that stands in the file.</summary>
public sealed class MarkdownProse
{
    private readonly SourceArticle _file;
    private readonly List<MarkupPiece> _markup;
    private readonly List<CopiedPart> _parts = [];

    private MarkdownProse(SourceArticle file, List<MarkupPiece> markup)
    {
        _file = file;
        _markup = markup;
        StringBuilder prose = new(file.Text.Length);
        int end = 0;
        foreach (MarkupPiece piece in markup)
        {
            Copy(TextSpan.FromBounds(end, piece.Span.Start), file.Text.Substring(end, piece.Span.Start - end));
            Copy(piece.Span, piece.Prose);
            end = piece.Span.End;
        }
        Copy(TextSpan.FromBounds(end, file.Text.Length), file.Text.Substring(end));
        string text = prose.ToString();
        Article = file with { Text = text, Paragraphs = ParagraphsIn(text), Findings = default };

        void Copy(TextSpan from, string characters)
        {
            if (characters.Length == 0)
                return;
            _parts.Add(new CopiedPart(new TextSpan(prose.Length, characters.Length), from));
            prose.Append(characters);
        }
    }

    /// <summary>The article to read. Its spans are those of its own text.</summary>
    public SourceArticle Article { get; }

    /// <summary>The prose of an article; <see langword="null"/> where it is the file as it stands: of plain text, and of Markdown without markup in its paragraphs.</summary>
    public static MarkdownProse? Of(SourceArticle file)
    {
        if (!ArticlePath.IsMarkdown(file.Path))
            return null;
        List<(TextSpan Paragraph, List<MarkupPiece> Markup)> paragraphs = [.. file.Paragraphs.Select(paragraph => (paragraph, InlineMarkup.Read(file.Text, paragraph)))];
        TurnMarks turns = new(file.Text, paragraphs);
        List<MarkupPiece> markup = [];
        foreach ((TextSpan paragraph, List<MarkupPiece> pieces) in paragraphs)
            markup.AddRange(turns.Without(paragraph, pieces));
        return markup.Count == 0 ? null : new MarkdownProse(file, markup);
    }

    /// <summary>The words of a heading; what it has in code is a part of it.</summary>
    internal static string OfHeading(string text, TextSpan heading)
    {
        StringBuilder words = new();
        int end = heading.Start;
        foreach (MarkupPiece piece in InlineMarkup.Read(text, heading))
        {
            if (text[piece.Span.Start] == '`')
                continue;
            words.Append(text, end, piece.Span.Start - end).Append(piece.Prose);
            end = piece.Span.End;
        }
        return words.Append(text, end, heading.End - end).ToString();
    }

    /// <summary>Where a span of the prose stands in the file. It takes in the mark before or after it whose partner lies inside.</summary>
    public TextSpan InFile(TextSpan span)
    {
        if (_parts.Count == 0)
            return default;
        int start = PartOf(span.Start).StartInFile(span.Start);
        return span.IsEmpty ? new TextSpan(start, 0) : WithPartners(TextSpan.FromBounds(start, PartOf(span.End - 1).EndInFile(span.End)));
    }

    /// <summary>The part that an offset lies in; the last one for what stands after all.</summary>
    private CopiedPart PartOf(int prose) => _parts[Math.Min(BinarySearch.First(_parts, prose, static (part, offset) => part.Prose.End > offset), _parts.Count - 1)];

    private TextSpan WithPartners(TextSpan span)
    {
        int next = BinarySearch.First(_markup, span.Start, static (piece, offset) => piece.Span.Start >= offset);
        if (next > 0 && _markup[next - 1] is { Partner: { } closing } opening && opening.Span.End == span.Start && span.Contains(closing))
            span = TextSpan.FromBounds(opening.Span.Start, span.End);
        next = BinarySearch.First(_markup, span.End, static (piece, offset) => piece.Span.Start >= offset);
        if (next < _markup.Count && _markup[next] is { Partner: { } partner } after && after.Span.Start == span.End && span.Contains(partner))
            span = TextSpan.FromBounds(span.Start, after.Span.End);
        return span;
    }

    /// <summary>The paragraphs in the prose; one that is nothing but markup, as an image is, is none.</summary>
    private EquatableArray<TextSpan> ParagraphsIn(string prose)
    {
        List<TextSpan> paragraphs = [];
        foreach (TextSpan paragraph in _file.Paragraphs)
        {
            if (TextLine.Trim(prose, TextSpan.FromBounds(InProse(paragraph.Start), InProse(paragraph.End))).Span is { IsEmpty: false } trimmed)
                paragraphs.Add(trimmed);
        }
        return paragraphs.ToEquatableArray();

        // Where what stands at an offset of the file, or next after it, stands in the prose.
        int InProse(int offset)
        {
            int part = BinarySearch.First(_parts, offset, static (part, offset) => part.File.End > offset);
            return part == _parts.Count ? prose.Length : _parts[part].Prose.Start + Math.Max(0, offset - _parts[part].File.Start);
        }
    }

    /// <summary>A run of characters of the prose and where they come from.</summary>
    private readonly record struct CopiedPart(TextSpan Prose, TextSpan File)
    {
        /// <summary>Where a character of it begins in the file.</summary>
        public int StartInFile(int offset) => IsVerbatim ? File.Start + offset - Prose.Start : File.Start;

        /// <summary>Where some characters of it that end at an offset end in the file.</summary>
        public int EndInFile(int end) => IsVerbatim ? File.Start + end - Prose.Start : File.End;

        // Whether they stand in the file as they are.
        private bool IsVerbatim => Prose.Length == File.Length;
    }
}
