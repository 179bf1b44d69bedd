using System.Reflection;

namespace TypedCorpus.Tests.Records;

/// <summary>What users of LINQ do with each public type: it is equal by identity, it sorts or says why it does not, it prints on a line.</summary>
public sealed class LinqTests
{
    private static readonly SampleCorpus s_corpus = new();

    private static readonly SampleCorpus s_twin = new();

    /// <summary>Two values of each type, and the first once more, made anew.</summary>
    private static readonly (object First, object Again, object Second)[] s_samples =
    [
        (s_corpus.A, s_twin.A, s_corpus.B),
        (s_corpus.A.Quotes[0], s_twin.A.Quotes[0], s_corpus.A.Quotes[1]),
        (s_corpus.A.Quotes[0].Cue!, s_twin.A.Quotes[0].Cue!, s_corpus.A.Quotes[2].Cue!),
        (s_corpus.A.Quotes[0].SpeakerAsWritten!, s_twin.A.Quotes[0].SpeakerAsWritten!, s_corpus.A.Quotes[2].SpeakerAsWritten!),
        (s_corpus.A.Quotes[0].Rule, s_twin.A.Quotes[0].Rule, s_corpus.A.Quotes[1].Rule),
        (s_corpus.A.Attributions[0], s_twin.A.Attributions[0], s_corpus.A.Attributions[1]),
        (s_corpus.A.NoComments[0], s_twin.A.NoComments[0], s_corpus.B.NoComments[0]),
        (s_corpus.A.Mentions[0], s_twin.A.Mentions[0], s_corpus.A.Mentions[1]),
        (s_corpus.A.Sentences[0], s_twin.A.Sentences[0], s_corpus.A.Sentences[1]),
        (s_corpus.A.Paragraphs[0], s_twin.A.Paragraphs[0], s_corpus.A.Paragraphs[1]),
        (s_corpus.Ann, s_twin.Ann, s_corpus.Store.People["bo-ek"]),
        (s_corpus.Paris, s_twin.Paris, s_corpus.Store.Places["ann-lee"]),
        (s_corpus.Store.Organizations[0], s_twin.Store.Organizations[0], s_corpus.Store.Organizations[1]),
        (s_corpus.Store.Groups[0], s_twin.Store.Groups[0], s_corpus.Store.Groups[1]),
        (s_corpus.Ann.MentionedWith[0], s_twin.Ann.MentionedWith[0], s_corpus.Paris.MentionedWith[0]),
        (Of<Money>(0), Of<Money>(0) with { }, Of<Money>(1)),
        (Of<Percentage>(0), Of<Percentage>(0) with { }, Of<Percentage>(1)),
        (Of<Count>(0), Of<Count>(0) with { }, Of<Count>(1)),
        (Of<Quantity>(0), Of<Quantity>(0) with { }, Of<Quantity>(1)),
        (Of<Duration>(0), Of<Duration>(0) with { }, Of<Duration>(1)),
        (Of<Age>(0), Of<Age>(0) with { }, Of<Age>(1)),
        (Of<Ordinal>(0), Of<Ordinal>(0) with { }, Of<Ordinal>(1)),
        (Of<Number>(0), Of<Number>(0) with { }, Of<Number>(1)),
        (Of<Date>(0), Of<Date>(0) with { }, Of<Date>(1)),
        (new FigureChange(Of<Money>(0), true, ChangeRole.By, null, null), new FigureChange(Of<Money>(0), false, ChangeRole.To, null, null), new FigureChange(Of<Money>(1), true, ChangeRole.By, null, null)),
        (Of<Money>(0).Bounds, Of<Money>(0).Bounds, Of<Money>(1).Bounds),
        (Currency.USD, Currency.USD with { }, Currency.EUR),
        (Unit.Metre, Unit.Metre with { }, Unit.Mile),
        (new[] { Of<Money>(0) }.SumByCurrency()[0], new[] { Of<Money>(0) }.SumByCurrency()[0], new[] { Of<Money>(1) }.SumByCurrency()[0]),
        (s_corpus.A.FrontMatterValues, s_twin.A.FrontMatterValues, s_corpus.B.FrontMatterValues),
        (PartialDate.Parse("2024"), PartialDate.Parse("2024"), PartialDate.Parse("2024-03")),
        (new TextSpan(1, 2), new TextSpan(1, 2), new TextSpan(1, 3)),
        (new LineRange(1, 2), new LineRange(1, 2), new LineRange(1, 3)),
    ];

    /// <summary>Values that have no order: two of them may differ without either coming first.</summary>
    private static readonly Type[] s_unordered = [typeof(Companion), typeof(FigureChange), typeof(FigureBounds), typeof(MoneySum), typeof(FrontMatterValue)];

    public static TheoryData<string> Types => [.. s_samples.Select(s => s.First.GetType().Name)];

    [Fact]
    public void Every_public_record_is_in_the_table() => Assert.Equal(
        typeof(Quote).Assembly.GetExportedTypes()
            .Where(t => t.Namespace == "TypedCorpus" && !t.IsEnum && !t.IsAbstract && !typeof(System.Collections.IEnumerable).IsAssignableFrom(t)
                && !typeof(Attribute).IsAssignableFrom(t) && !typeof(Exception).IsAssignableFrom(t))
            .Select(t => t.Name).Order(StringComparer.Ordinal),
        s_samples.Select(s => s.First.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public void It_is_equal_by_identity_and_so_a_key(string type)
    {
        (object first, object again, object second) = s_samples.Single(s => s.First.GetType().Name == type);
        Assert.True(first.Equals(again) && again.Equals(first));
        Assert.Equal(first.GetHashCode(), again.GetHashCode());
        Assert.False(first.Equals(second) || first.Equals(null));
        Assert.Equal(2, new[] { first, again, second }.Distinct().Count());
        Assert.Equal([2, 1], new[] { first, again, second }.GroupBy(r => r).Select(g => g.Count()));
        Assert.Equal("x", new Dictionary<object, string> { [first] = "x", [second] = "y" }[again]);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void It_sorts_or_has_no_order(string type)
    {
        (object first, object again, object second) = s_samples.Single(s => s.First.GetType().Name == type);
        MethodInfo sort = typeof(LinqTests).GetMethod(nameof(CheckOrder), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(first.GetType());
        void Sort() => sort.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [first, again, second], null);
        if (s_unordered.Contains(first.GetType()))
            Assert.Throws<InvalidOperationException>(Sort);
        else
            Sort();
    }

    private static void CheckOrder<T>(T first, T again, T second)
    {
        T[] sorted = [.. new[] { second, again, first }.Order()];
        Assert.Equal(sorted, new[] { first, second, again }.OrderDescending().Reverse());
        Assert.Equal((sorted[0], sorted[2]), (new[] { first, second }.Min(), new[] { first, second }.Max()));
        Assert.True(Comparer<T>.Default.Compare(sorted[0], sorted[2]) < 0);
        Assert.Equal(0, Comparer<T>.Default.Compare(first, again));
        // Code that is compiled ahead of time asks a subtype this way.
        if (first is Passage or Entity or Article)
            Assert.True(((IComparable)sorted[2]!).CompareTo(sorted[0]) > 0);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void It_prints_on_a_line(string type)
    {
        string text = s_samples.Single(s => s.First.GetType().Name == type).First.ToString()!;
        Assert.InRange(text.Length, 1, 300);
        Assert.DoesNotContain(text, char.IsControl);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_of_it_can_be_set(string type) => Assert.DoesNotContain(
        s_samples.Single(s => s.First.GetType().Name == type).First.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public), p => p.SetMethod is { IsPublic: true });

    [Fact]
    public void With_copies_what_is_equal_and_keeps_what_it_leads_to()
    {
        Quote quote = s_corpus.A.Quotes[0];
        Assert.Equal((quote, quote.Text, quote.Speaker), (quote with { }, (quote with { }).Text, (quote with { }).Speaker));
        Assert.Equal(s_corpus.Ann.Quotes, (s_corpus.Ann with { }).Quotes);
        Assert.Same(s_corpus.A.Quotes[0], (s_corpus.A with { }).Quotes[0]);
        Assert.Equal(s_corpus.A.Mentions[0].Entity, (s_corpus.A.Mentions[0] with { }).Entity);
    }

    [Fact]
    public void Patterns_see_types_and_members()
    {
        Assert.True(s_corpus.A.Quotes[0] is { Kind: QuoteKind.Direct, Speaker: Person { Id: "ann-lee" }, Cue.Class: CueClass.Neutral, Lines.Start: 1 });
        Assert.True(Of<Money>(0) is { Amount: > 1_000_000m, Currency.Code: "USD", Approximation: Approximation.MoreThan, IsRange: false });
        Assert.Equal("USD", (Figure)Of<Money>(0) switch { Money m => m.Currency.Code, Count c => c.Noun, _ => "" });
    }

    [Fact]
    public void Figures_of_one_type_compare_by_value_with_units_converted()
    {
        Assert.Equal("$9m", FigureCorpus.Figures.OfType<Money>().Where(m => m.Currency == Currency.USD).Max()!.Text);
        Assert.Equal("3mi", FigureCorpus.Figures.OfType<Quantity>().Min()!.Text);
        Assert.Equal("90min", FigureCorpus.Figures.OfType<Duration>().Min()!.Text);
        Assert.Equal("8y", FigureCorpus.Figures.OfType<Age>().Max()!.Text);
        Assert.Equal("9cars", FigureCorpus.Figures.OfType<Count>().Max()!.Text);
        Assert.Equal("2023-05", FigureCorpus.Figures.OfType<Date>().Min()!.Text);
        Assert.True(Of<Money>(0) < Of<Money>(1) && Of<Duration>(0) >= Of<Duration>(1) && Of<Age>(0) > Of<Age>(1) && Of<Ordinal>(0) <= Of<Ordinal>(1));
        Assert.Equal(14, FigureCorpus.Figures.OfType<Percentage>().Where(p => !p.IsPoints).Sum(p => p.Value));
    }

    [Fact]
    public void What_does_not_compare_says_why()
    {
        Assert.Contains("USD and EUR", Assert.Throws<InvalidOperationException>(() => Of<Money>(0).CompareTo(Of<Money>(2))).Message);
        Assert.Contains("IsPoints", Assert.Throws<InvalidOperationException>(() => Of<Percentage>(0).CompareTo(Of<Percentage>(2))).Message);
        Assert.Contains("Order by Article and Span", Assert.Throws<InvalidOperationException>(() => Of<Money>(0).CompareTo(Of<Count>(0))).Message);
        Assert.Throws<InvalidOperationException>(() => FigureCorpus.Figures.Max());
        Assert.Equal(FigureCorpus.Figures, FigureCorpus.Figures.OrderBy(f => f.Article).ThenBy(f => f.Span));
    }

    [Fact]
    public void Quotes_and_articles_sort_by_their_members()
    {
        Assert.Equal([s_corpus.A, s_corpus.B], s_corpus.Store.Articles.OrderBy(a => a.Published is null).ThenBy(a => a.Published));
        Assert.Equal([s_corpus.B, s_corpus.A], s_corpus.Store.Articles.OrderBy(a => a.Published));
        Assert.Equal(s_corpus.Store.Quotes, s_corpus.Store.Quotes.Reverse().Order());
        Assert.Equal(4, s_corpus.Store.Quotes.OrderBy(q => q.Speaker).ThenBy(q => q.Lines).ThenBy(q => q.Rule).ThenBy(q => q.Sentence).Count());
        Assert.Equal(["EUR", "USD"], FigureCorpus.Figures.OfType<Money>().GroupBy(m => m.Currency).OrderBy(g => g.Key).Select(g => g.Key.Code));
    }

    [Fact]
    public void A_figure_prints_its_value_its_words_and_its_place() => Assert.Equal(
        ["more than 5,000,000 USD: “$5m” (f.txt:1)", "3 to 5 cars: “3cars” (f.txt:1)", "10 USD per colony: “$10each” (f.txt:1)", "2023-05: “2023-05” (f.txt:1)", "2 hours: “2h” (f.txt:1)"],
        [Of<Money>(0).ToString(), Of<Count>(0).ToString(), Of<Money>(3).ToString(), Of<Date>(1).ToString(), Of<Duration>(0).ToString()]);

    [Fact]
    public void Money_adds_up_by_currency_and_rates_stay_out()
    {
        Assert.Equal(["7 EUR (1)", "14,000,000 USD (2)"], FigureCorpus.Figures.OfType<Money>().SumByCurrency().Select(s => $"{s} ({s.Count})"));
        Assert.Equal(["$10each", "$1"], FigureCorpus.Figures.OfType<Money>().Where(m => m.IsRate).Select(m => m.Text));
    }

    private static T Of<T>(int index)
        where T : Figure => FigureCorpus.Figures.OfType<T>()[index];
}
