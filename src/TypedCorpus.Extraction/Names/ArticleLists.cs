using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What the lists have of an article: looked up once, for the model and for the rules after it.</summary>
/// <param name="Names">For each token, and perhaps beyond the last, the classes of the longest name of the gazetteers that covers it: see <see cref="ListedNames"/>.</param>
/// <param name="Organizations">The same of the well-known organizations.</param>
internal sealed record ArticleLists(NameClasses[] Names, ListedToken[] Organizations)
{
    /// <summary>Looks them up.</summary>
    public static ArticleLists Of(TaggedArticle tagged) =>
        new(ListedNames.Find(tagged.Article, tagged.Forms, tagged.Language.Lexicon), ListedOrganizations.Of(tagged.Language).Find(tagged));

    /// <summary>Hands back the lists, which are not used any more.</summary>
    public void Release()
    {
        Spare.Keep(Names);
        Spare.Keep(Organizations);
    }
}
