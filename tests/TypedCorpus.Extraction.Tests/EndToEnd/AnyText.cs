using CsCheck;

namespace TypedCorpus.Extraction.Tests.EndToEnd;

/// <summary>Texts to try the annotator with: from wholly arbitrary to nearly an article.</summary>
internal static class AnyText
{
    private static readonly string[] s_pieces =
    [
        "“", "”", "‘", "’", "\"", "'", "«", "»", "„", "\"\"\"\"\"", "{{", "}", "*/", "]]>", "</summary>", "#pragma", "\\u0022",
        " ", " ", " ", "\n", "\r\n", "\r", "\n\n", "\t", "\u00a0", "\u2028", "\u2029", "\u0085", "\u200b", "\u202e", "\u2066", "\ufeff",
        "\ud83d\ude00", "\ud800", "\udc00", "e\u0301", "\u0130", "\u0131", "ß", "ﬁ", "\u0001", "\u001b[31m", "\ufffd", "\0",
        ".", ",", ";", ":", "?", "!", "—", "–", "-", "(", ")", "…", "$", "€", "%", "°", "№", "§",
        "0", "1", "5", "12", "1,000", "1.000", "3.2", "2024", "1/2", "½", "²", "٣", "99999999999999999999999999999999999999999", "1e5", "0x1F", "12:30", "5-", "5th", "'90s",
        "said", "says", "told", "according to", "denied", "asked", "tweeted", "so-called", "he", "she", "They", "it", "his", "who", "that", "not", "declined to comment",
        "Ann Fox", "Fox", "Mr. Fox", "Dr. Ann", "the mayor", "President", "Oslo", "U.S.", "United Nations", "the New York Times", "Guatemalans", "Republicans", "I", "A.", "İstanbul", "O’Neill",
        "about", "more than", "up to", "between", "and", "to", "from", "million", "billion", "dollars", "percent", "per cent", "kilometres", "tons", "years old", "aged", "a year", "an hour",
        "twenty", "one hundred", "dozen", "half", "third", "March", "Feb. 6", "Monday", "last week", "the 1990s", "in June", "rose", "fell", "by", "people", "votes",
        "---", "title: x", "# ", "> ", "- ", "http://a.b/c?d=e", "a@b.c", "@handle", "#tag", "a", "the", "of", "We said no",
    ];

    /// <summary>Strings of pieces that mean something to some stage, in any order.</summary>
    public static readonly Gen<string> Pieces =
        Gen.Select(Gen.Int[0, s_pieces.Length - 1], Gen.Bool, (i, space) => space ? s_pieces[i] + " " : s_pieces[i])
            .Array[0, 60].Select(string.Concat);

    /// <summary>Strings of any UTF-16 code units.</summary>
    public static readonly Gen<string> Chars = Gen.Int[0, 0xFFFF].Select(i => (char)i).Array[0, 80].Select(c => new string(c));

    /// <summary>Of both kinds.</summary>
    public static readonly Gen<string> Any = Gen.Frequency((6, Pieces), (1, Chars));
}
