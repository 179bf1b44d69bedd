namespace TypedCorpus.Tool.Review;

/// <summary>The page of a review, embedded in the assembly.</summary>
internal static class ReviewPage
{
    private static readonly Lazy<string> s_html = new(Load);

    /// <summary>Its HTML.</summary>
    public static string Html => s_html.Value;

    private static string Load()
    {
        using Stream stream = typeof(ReviewPage).Assembly.GetManifestResourceStream("review/review.html") ?? throw new InvalidOperationException("The assembly has no review/review.html.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
