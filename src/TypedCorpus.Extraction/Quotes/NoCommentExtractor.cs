using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds who was asked and said nothing.</summary>
internal static class NoCommentExtractor
{
    // How many chunks behind the verb the request can stand: did not (immediately) respond to … request(s) for comment.
    private const int Reach = 9;

    private const string Table = "quotes/no-comment.tsv";

    /// <summary>The refusals of the article, ordered by span, whoever was asked bound to an entity where there is one.</summary>
    public static List<NoCommentAnnotation> Extract(TaggedArticle tagged, SentenceView words, ArticleEntities entities, CancellationToken cancellationToken)
    {
        List<NoCommentAnnotation> found = [];
        FormSet signs = tagged.Language.Part(static l => new Signs(FormSet.AsWritten(l.Roles(Table)["sign"]))).Forms;
        foreach (Sentence sentence in tagged.Article.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Mentions(tagged, sentence, signs))
                continue;
            List<Chunk> chunks = new Chunker(words).Chunk(sentence.FirstToken, sentence.EndToken, []);
            SubjectFinder subjects = new(chunks, words);
            for (int i = 0; i < chunks.Count; i++)
            {
                if (chunks[i].Kind == ChunkKind.Verb && EndOfRefusal(words, chunks, i) is int end and > 0)
                {
                    found.Add(Annotation(words, entities, chunks, subjects.Before(i), i, end));
                    break;
                }
            }
        }
        return found;
    }

    /// <summary>Whether a sentence has a word of those that speak for a refusal.</summary>
    private static bool Mentions(TaggedArticle tagged, Sentence sentence, FormSet signs)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (signs.Contains(tagged.FormOf(i).Cased))
                return true;
        }
        return false;
    }

    /// <summary>The chunk behind the words that refuse to answer, else 0.</summary>
    private static int EndOfRefusal(SentenceView words, List<Chunk> chunks, int i)
    {
        WordRoles roles = words.Language.Roles(Table);
        Chunk verb = chunks[i];
        string head = words[verb.Head];
        ChunkKind next = i + 1 < chunks.Count ? chunks[i + 1].Kind : ChunkKind.Boundary;
        if (roles["refusal"].Contains(head))
        {
            if (next == ChunkKind.Verb && roles["answer"].Contains(words[chunks[i + 1].Head]))
                return i + 2;
            if (next == ChunkKind.Noun && words[chunks[i + 1].Head] is "comment" or "comments")
                return i + 2;
            // "declined to" with a comment that was taken for a noun.
            return next == ChunkKind.Preposition && i + 2 < chunks.Count && roles["answer"].Contains(words[chunks[i + 2].Head]) ? i + 3 : 0;
        }
        if (head is "had" or "has" or "have" && next == ChunkKind.Noun && words[chunks[i + 1].First] == "no" && words[chunks[i + 1].Head] == "comment")
            return i + 2;
        bool negated = verb.Is(ChunkTraits.Negated) || (next == ChunkKind.Adverb && words.Language.FunctionWords.IsNegation(words[chunks[i + 1].First]));
        if (negated && (roles["response"].Contains(head) || head is "reached" or "reach"))
            return NounWithin(words, chunks, i);
        for (int k = i + 1; verb.Is(ChunkTraits.Copula) && k < chunks.Count && k < i + 4; k++)
        {
            if (words[chunks[k].Head] is "unavailable" || (negated && words[chunks[k].Head] is "available"))
                return NounWithin(words, chunks, k);
        }
        return 0;
    }

    private static int NounWithin(SentenceView words, List<Chunk> chunks, int i)
    {
        int end = 0;
        for (int k = i + 1; k < chunks.Count && k <= i + Reach; k++)
        {
            if (chunks[k].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Boundary || chunks[k].IsFinite)
                break;
            if (words.Language.Roles(Table)["request"].Contains(words[chunks[k].Head]))
                end = k + 1;
        }
        return end;
    }

    private static NoCommentAnnotation Annotation(SentenceView words, ArticleEntities entities, List<Chunk> chunks, Subject? asked, int verb, int end)
    {
        TextSpan? span = asked is { } subject ? words.SpanOf(subject.First, subject.End) : null;
        int? entity = asked is { } who
            ? entities.EntityAt(span!.Value) ?? entities.EntityCovering(words.Article.Tokens[who.Antecedent ?? who.Head].Span)
            : null;
        int first = Math.Min(chunks[verb].First, asked?.First ?? chunks[verb].First);
        return new NoCommentAnnotation(words.SpanOf(first, chunks[end - 1].End), span, entity, words.SpanOf(chunks[verb].First, chunks[end - 1].End));
    }

    /// <summary>The words without which a sentence has no refusal.</summary>
    private sealed record Signs(FormSet Forms);
}
