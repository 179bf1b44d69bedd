using System.Globalization;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Reads one correction of the file. What is wrong is added to the findings, and the correction is not taken then.</summary>
internal sealed class CorrectionEntry(YamlMapping entry, List<Finding> findings)
{
    private static readonly string[] s_targets = [CorrectionKeys.Quote, CorrectionKeys.AddQuote, CorrectionKeys.Figure, CorrectionKeys.AddFigure, CorrectionKeys.Entity, CorrectionKeys.Mention];
    private static readonly string[] s_anchors = [CorrectionKeys.In, CorrectionKeys.Near];
    private static readonly string[] s_quoteKeys = [CorrectionKeys.Speaker, CorrectionKeys.Kind, CorrectionKeys.Text, CorrectionKeys.Reject, CorrectionKeys.Confirmed];
    private static readonly string[] s_figureKeys =
        [CorrectionKeys.Value, CorrectionKeys.Low, CorrectionKeys.High, CorrectionKeys.Unit, CorrectionKeys.Currency, CorrectionKeys.Kind, CorrectionKeys.Approximation, CorrectionKeys.Noun, CorrectionKeys.Per, CorrectionKeys.Text, CorrectionKeys.Reject, CorrectionKeys.Confirmed];
    private static readonly string[] s_entityKeys = [CorrectionKeys.Kind, CorrectionKeys.Name, CorrectionKeys.MergeInto, CorrectionKeys.Not, CorrectionKeys.Reject, CorrectionKeys.Confirmed];
    private static readonly string[] s_mentionKeys = [CorrectionKeys.Entity, CorrectionKeys.Reject, CorrectionKeys.Confirmed];

    /// <summary>The correction, <see langword="null"/> where it cannot be told what it is about.</summary>
    public PlacedCorrection? Read()
    {
        // The mention that is corrected has its own key 'entity': the target is the first key that can be one.
        YamlEntry? target = entry.Find(CorrectionKeys.Mention) ?? entry.Entries.FirstOrDefault(static e => s_targets.Contains(e.Key.Value, StringComparer.Ordinal));
        if (target is null)
        {
            Report(entry.Entries.Count > 0 ? entry.Entries[0].Key.Span : entry.Span, NoTargetMessage());
            return null;
        }
        int before = findings.Count;
        bool adds = target.Key.Value.StartsWith(CorrectionKeys.Add, StringComparison.Ordinal);
        string[] keys = KeysOf(target.Key.Value);
        foreach (YamlEntry other in entry.Entries)
        {
            bool isKnown = ReferenceEquals(other, target) || s_anchors.Contains(other.Key.Value, StringComparer.Ordinal)
                || (keys.Contains(other.Key.Value, StringComparer.Ordinal) && !(adds && other.Key.Value is CorrectionKeys.Reject or CorrectionKeys.Confirmed));
            if (!isKnown)
                Report(other.Key.Span, CorrectionsReader.UnknownMessage(other.Key.Value, [.. keys, .. s_anchors]));
        }
        if (TextOf(target) is not { } passage)
            return null;
        Correction correction = target.Key.Value switch
        {
            CorrectionKeys.Quote or CorrectionKeys.AddQuote => new QuoteCorrection(passage) { Speaker = Text(CorrectionKeys.Speaker), Kind = Name<QuoteKind>(CorrectionKeys.Kind), Text = Text(CorrectionKeys.Text) },
            CorrectionKeys.Figure or CorrectionKeys.AddFigure => Figure(passage),
            CorrectionKeys.Entity => new EntityCorrection(passage) { Kind = Name<EntityKind>(CorrectionKeys.Kind), Name = Text(CorrectionKeys.Name), MergeInto = Text(CorrectionKeys.MergeInto), Not = Texts(CorrectionKeys.Not) },
            _ => new MentionCorrection(passage) { Entity = Text(CorrectionKeys.Entity) },
        };
        correction = correction with { In = Text(CorrectionKeys.In), Near = Text(CorrectionKeys.Near), Adds = adds, Rejects = Flag(CorrectionKeys.Reject), Confirms = Flag(CorrectionKeys.Confirmed) };
        if (findings.Count == before)
            Check(correction, target, keys);
        return new PlacedCorrection(correction, target.Value.Span, entry[CorrectionKeys.In]?.Span, entry.Span);
    }

    private string NoTargetMessage()
    {
        foreach (YamlEntry other in entry.Entries)
        {
            if (EditDistance.Nearest(other.Key.Value, s_targets) is { } nearest)
                return $"'{other.Key.Value}' is not known here; did you mean '{nearest}'?";
        }
        return "a correction needs one of " + string.Join(", ", s_targets);
    }

    private static string[] KeysOf(string target) => target switch
    {
        CorrectionKeys.Quote or CorrectionKeys.AddQuote => s_quoteKeys,
        CorrectionKeys.Figure or CorrectionKeys.AddFigure => s_figureKeys,
        CorrectionKeys.Entity => s_entityKeys,
        _ => s_mentionKeys,
    };

    /// <summary>A correction says something, and no two things that exclude each other.</summary>
    private void Check(Correction correction, YamlEntry target, string[] keys)
    {
        string[] said = [.. entry.Entries.Where(e => !ReferenceEquals(e, target)).Select(static e => e.Key.Value).Where(k => keys.Contains(k, StringComparer.Ordinal))];
        bool isVerdict = correction.Rejects || correction.Confirms;
        if (said.Length == 0 && correction is not QuoteCorrection { Adds: true })
            Report(target.Key.Span, $"it says nothing to correct; add one of {string.Join(", ", keys)}");
        else if (isVerdict && said.Length > 1)
            Report(target.Key.Span, (correction.Rejects ? "'reject'" : "'confirmed'") + " goes with nothing else");
        else if (correction is EntityCorrection { Name: not null, MergeInto: not null })
            Report(entry.Find(CorrectionKeys.MergeInto)!.Key.Span, "'merge-into' gives the entity the other one's name; leave out 'name'");
    }

    private FigureCorrection Figure(string passage)
    {
        FigureKind? kind = Name<FigureKind>(CorrectionKeys.Kind);
        (decimal? value, string? date) = Number(CorrectionKeys.Value, kind);
        (decimal? low, string? dateLow) = Number(CorrectionKeys.Low, kind);
        (decimal? high, string? dateHigh) = Number(CorrectionKeys.High, kind);
        if (entry.Find(CorrectionKeys.Currency) is { } currency && entry.Find(CorrectionKeys.Unit) is not null)
            Report(currency.Key.Span, "'unit' and 'currency' mean the same here; leave one out");
        return new FigureCorrection(passage)
        {
            Kind = kind,
            Value = value, Low = low, High = high,
            Date = date, DateLow = dateLow, DateHigh = dateHigh,
            Unit = Unit(CorrectionKeys.Unit) ?? Currency(CorrectionKeys.Currency),
            Noun = Text(CorrectionKeys.Noun), Per = Text(CorrectionKeys.Per), Text = Text(CorrectionKeys.Text),
            Approximation = Name<Approximation>(CorrectionKeys.Approximation),
        };
    }

    /// <summary>A number, or a date where the figure is one: what is no plain number, such as <c>2021-03</c>, can be a date alone.</summary>
    private (decimal? Number, string? Date) Number(string key, FigureKind? kind)
    {
        if (Text(key) is not { } text)
            return default;
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        bool isNumber = decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out decimal number);
        if (isNumber && kind != FigureKind.Date)
            return (number, null);
        if (kind is null or FigureKind.Date && PartialDate.TryParse(text, out _))
            return (null, text);
        Report(entry[key]!.Span, kind == FigureKind.Date
            ? $"'{text}' is no date; write it as 2021-03-08, 2021-03 or XXXX-02-06"
            : $"'{text}' is no number; write digits and at most one point, such as 3200000000 or 2.5");
        return default;
    }

    private string? Unit(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (text is UnitNames.Percent or UnitNames.PercentagePoint)
            return text;
        if (TypedCorpus.Unit.TryParse(text, out Unit? unit))
            return unit!.Name;
        if (TypedCorpus.Currency.TryParse(text, out Currency? currency))
            return currency!.Code;
        IEnumerable<string> known = TypedCorpus.Unit.All.SelectMany(static u => new[] { u.Name, u.Plural });
        Report(entry[key]!.Span, $"'{text}' is no unit" + (EditDistance.Nearest(text, known) is { } nearest ? $"; did you mean '{nearest}'?" : ""));
        return null;
    }

    private string? Currency(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (TypedCorpus.Currency.TryParse(text, out Currency? currency))
            return currency!.Code;
        Report(entry[key]!.Span, $"'{text}' is no currency; write an ISO 4217 code, such as USD");
        return null;
    }

    private T? Name<T>(string key)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
            return null;
        string[] names = Enum.GetNames(typeof(T));
        if (names.FirstOrDefault(n => string.Equals(n, text, StringComparison.OrdinalIgnoreCase)) is { } name)
            return (T)Enum.Parse(typeof(T), name);
        Report(entry[key]!.Span, CorrectionsReader.UnknownMessage(text, names));
        return null;
    }

    private bool Flag(string key)
    {
        if (entry.Find(key) is not { } flag)
            return false;
        if (flag.Value is YamlScalar { Value: CorrectionKeys.True or "True" or "TRUE" })
            return true;
        Report(flag.Value.Span.IsEmpty ? flag.Key.Span : flag.Value.Span, $"'{key}' is true, or left out");
        return false;
    }

    private EquatableArray<string> Texts(string key)
    {
        if (entry.Find(key) is not { } list)
            return default;
        if (list.Value is not YamlSequence sequence)
            return Text(key) is { } single ? [single] : default;
        return sequence.Items.AsEnumerable().Select(i => TextOf(key, i, i.Span)).OfType<string>().ToEquatableArray();
    }

    private string? Text(string key) => entry.Find(key) is { } found ? TextOf(found) : null;

    private string? TextOf(YamlEntry found) => TextOf(found.Key.Value, found.Value, found.Key.Span);

    private string? TextOf(string key, YamlNode node, TextSpan place)
    {
        if (node is YamlScalar { IsNull: false } scalar && scalar.Value.Trim() is { Length: > 0 } text)
            return text;
        Report(node.Span.IsEmpty ? place : node.Span, $"'{key}' must be text");
        return null;
    }

    private void Report(TextSpan span, string message) => findings.Add(CorrectionsReader.Error(span, message));
}
