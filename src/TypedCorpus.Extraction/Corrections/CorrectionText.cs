using System.Globalization;
using System.Text;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Writes a correction as YAML that <see cref="CorrectionsReader"/> reads back.</summary>
public static class CorrectionText
{
    /// <summary>The keys of a correction with their values as YAML, in the order in which people read them: what it is about, then what it says.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> FieldsOf(Correction correction)
    {
        List<KeyValuePair<string, string>> fields = [];
        void Add(string key, string? text)
        {
            if (text is not null)
                fields.Add(new KeyValuePair<string, string>(key, YamlText.Scalar(text)));
        }
        void AddNumber(string key, decimal? number)
        {
            if (number is { } n)
                fields.Add(new KeyValuePair<string, string>(key, n.ToString(CultureInfo.InvariantCulture)));
        }
        Add(correction.Key, correction.Passage);
        Add(CorrectionKeys.In, correction.In);
        Add(CorrectionKeys.Near, correction.Near);
        switch (correction)
        {
            case QuoteCorrection quote:
                Add(CorrectionKeys.Speaker, quote.Speaker);
                Add(CorrectionKeys.Kind, quote.Kind?.ToString());
                Add(CorrectionKeys.Text, quote.Text);
                break;
            case FigureCorrection figure:
                Add(CorrectionKeys.Kind, figure.Kind?.ToString());
                // A figure has numbers or dates, never both: they share their keys.
                AddNumber(CorrectionKeys.Value, figure.Value);
                Add(CorrectionKeys.Value, figure.Date);
                AddNumber(CorrectionKeys.Low, figure.Low);
                Add(CorrectionKeys.Low, figure.DateLow);
                AddNumber(CorrectionKeys.High, figure.High);
                Add(CorrectionKeys.High, figure.DateHigh);
                Add(CorrectionKeys.Unit, figure.Unit);
                Add(CorrectionKeys.Noun, figure.Noun);
                Add(CorrectionKeys.Per, figure.Per);
                Add(CorrectionKeys.Approximation, figure.Approximation?.ToString());
                Add(CorrectionKeys.Text, figure.Text);
                break;
            case EntityCorrection entity:
                Add(CorrectionKeys.Kind, entity.Kind?.ToString());
                Add(CorrectionKeys.Name, entity.Name);
                Add(CorrectionKeys.MergeInto, entity.MergeInto);
                if (entity.Not.Count > 0)
                    fields.Add(new KeyValuePair<string, string>(CorrectionKeys.Not, "[" + string.Join(", ", entity.Not.Select(YamlText.Scalar)) + "]"));
                break;
            case MentionCorrection mention:
                Add(CorrectionKeys.Entity, mention.Entity);
                break;
        }
        if (correction.Rejects)
            fields.Add(new KeyValuePair<string, string>(CorrectionKeys.Reject, CorrectionKeys.True));
        if (correction.Confirms)
            fields.Add(new KeyValuePair<string, string>(CorrectionKeys.Confirmed, CorrectionKeys.True));
        return fields;
    }

    /// <summary>The correction on one line, to be pasted into the list: <c>- {quote: "We said no.", in: seeds/storm.txt, speaker: Ann Fox}</c>.</summary>
    public static string ToLine(Correction correction) =>
        "- {" + string.Join(", ", FieldsOf(correction).Select(static f => f.Key + ": " + f.Value)) + "}";

    /// <summary>The correction as a person would write it: one key on each line, <c>- </c> before the first.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="indent">What stands before the <c>-</c>.</param>
    /// <param name="lineBreak">What ends each line.</param>
    public static string ToBlock(Correction correction, string indent, string lineBreak)
    {
        StringBuilder text = new();
        foreach (KeyValuePair<string, string> field in FieldsOf(correction))
        {
            string lead = text.Length == 0 ? "- " : "  ";
            text.Append(indent).Append(lead).Append(field.Key).Append(": ").Append(field.Value).Append(lineBreak);
        }
        return text.ToString();
    }
}
