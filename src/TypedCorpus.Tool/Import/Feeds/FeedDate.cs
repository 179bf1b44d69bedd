using System.Globalization;

namespace TypedCorpus.Tool.Import.Feeds;

/// <summary>Reads the dates of feeds: RFC 822 (<c>Mon, 18 Nov 2019 10:00:00 GMT</c>) and ISO 8601.</summary>
internal static class FeedDate
{
    private static readonly string[] s_forms = ["d MMM yyyy", "d MMM yy", "d MMMM yyyy"];

    /// <summary>The day as written, in the feed's own time zone; <see langword="null"/> for what is no date.</summary>
    public static DateOnly? Parse(string? text)
    {
        string date = text?.Trim() ?? "";
        if (date.Length >= 10 && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly iso))
            return iso;
        int comma = date.IndexOf(',', StringComparison.Ordinal);
        string[] words = date[(comma + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3
            && DateOnly.TryParseExact(string.Join(' ', words.Take(3)), s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
    }
}
