namespace TypedCorpus.Extraction.Reading;

/// <summary>How the label of a turn is written.</summary>
internal enum TurnLabelForm : byte
{
    /// <summary><c>Q:</c>, <c>A.</c></summary>
    Letter,

    /// <summary>A name in bold: <c>**Smith:**</c>.</summary>
    Bold,

    /// <summary>A name in capitals: <c>SMITH:</c>.</summary>
    Capitals,

    /// <summary>A name before a colon: <c>Smith:</c>.</summary>
    Name,
}

/// <summary>Who speaks, written before a turn of an interview or a transcript.</summary>
/// <param name="Span">The name or letter, without marks of bold, brackets and colon.</param>
/// <param name="Mark">The offset of the colon or stop after it, else that of its last character.</param>
/// <param name="Content">What is said, without marks of bold around it.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct TurnLabel(TextSpan Span, int Mark, TextSpan Content, TurnLabelForm Form)
{
    /// <summary>The label that a paragraph begins with, else <see langword="null"/>.</summary>
    public static TurnLabel? Read(string text, TextSpan paragraph)
    {
        if (!MayBeginWithLabel(text, paragraph))
            return null;
        LabelTokens tokens = new(text, paragraph);
        if (LabelRules.Match(tokens) is not { } match || tokens.SpanOf(match.Tokens(LabelRules.Name)!.Value) is var name && name.Length > LabelRules.LongestName)
            return null;
        int mark = match.Tokens(LabelRules.Mark) is { } sign ? tokens.SpanOf(sign).Start : name.End - 1;
        TextSpan content = TextLine.Trim(text, TextSpan.FromBounds(tokens.SpanOf(match.Range).End, paragraph.End)).Span;
        if (match.Constant(LabelRules.Content) == LabelRules.InBold)
            content = WithoutBold(text, content);
        return content.IsEmpty ? null : new TurnLabel(name, mark, content, match.Value<TurnLabelForm>(LabelRules.Form));
    }

    /// <summary>Whether a line within a block of lines begins a turn beyond doubt, and so a paragraph.</summary>
    public static bool BeginsTurn(string text, TextLine line) => Read(text, line.Span) is { Form: TurnLabelForm.Letter or TurnLabelForm.Bold } label && text[label.Mark] == ':';

    /// <summary>Whether a mark stands where the label of a paragraph can have one: most paragraphs have none there.</summary>
    private static bool MayBeginWithLabel(string text, TextSpan paragraph)
    {
        if (paragraph.Length < 2)
            return false;
        return text[paragraph.Start] == '*' || text[paragraph.Start + 1] == '.' || text.IndexOf(':', paragraph.Start, Math.Min(paragraph.Length, LabelTokens.Reach)) >= 0;
    }

    private static TextSpan WithoutBold(string text, TextSpan content)
    {
        int end = content.End;
        while (end > content.Start && text[end - 1] == '*')
            end--;
        return TextSpan.FromBounds(content.Start, end);
    }
}
