namespace FactCheck;

/// <summary>What our own text says, each sentence pinned to the words that it rests on.</summary>
internal static class Claims
{
    /// <summary>A sentence of our own text and the passage after it.</summary>
    public static readonly (string Claim, Passage Source)[] All =
    [
        ("Harrow Point loses its ferry at the end of November.", Corpus.Cite("The ferry to Harrow Point will stop on 30 November")),
        ("The county calls the boat too dear.", Corpus.Quotes.Cite("We can no longer pay for the boat")),
        ("The way to town takes more than twice as long by bus.", Corpus.Articles.Ferry.Cite("A bus will take them to town in 55 minutes")),
        ("People on the point feel left out.", Corpus.Quotes.Cite("Nobody asked us")),
    ];

    /// <summary>How many people the change concerns.</summary>
    [CitedFrom(nameof(Corpus.Articles.Ferry), "About 300 people live on the point")]
    public const int Residents = 300;
}
