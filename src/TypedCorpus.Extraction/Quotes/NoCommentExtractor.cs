using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds who was asked and said nothing.</summary>
internal static class NoCommentExtractor
{
    /// <summary>The refusals of the article, ordered by span, whoever was asked bound to an entity where there is one.</summary>
    public static List<NoCommentAnnotation> Extract(TaggedArticle tagged, ArticleSyntax words, ArticleEntities entities, CancellationToken cancellationToken)
    {
        List<NoCommentAnnotation> found = [];
        FormSet signs = RefusalRules.SignsOf(tagged.Language);
        RuleScanner? scanner = null;
        for (int s = 0; s < tagged.Article.Sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TokenRange sentence = tagged.Article.Sentences[s].Tokens;
            if (!HasSign(tagged, signs, sentence))
                continue;
            scanner ??= RefusalRules.Rules.Of(tagged.Language).Scan(new ArticleTokenView(words));
            scanner.Read(sentence);
            if (FirstIn(scanner, words.OfSentence(s), entities) is { } annotation)
                found.Add(annotation);
        }
        scanner?.Release();
        return found;
    }

    private static NoCommentAnnotation? FirstIn(RuleScanner scanner, PassageSyntax passage, ArticleEntities entities)
    {
        foreach (RuleMatch match in scanner.Matches())
        {
            if (Annotation(passage, entities, match) is { } annotation)
                return annotation;
        }
        return null;
    }

    private static bool HasSign(TaggedArticle tagged, FormSet signs, TokenRange sentence)
    {
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            if (signs.Contains(tagged.FormOf(i).Cased))
                return true;
        }
        return false;
    }

    private static NoCommentAnnotation? Annotation(PassageSyntax passage, ArticleEntities entities, RuleMatch match)
    {
        ArticleSyntax words = passage.Words;
        ChunkCursor verb = passage.AtToken(match.Tokens(RefusalRules.Verb)!.Value.Start);
        if (verb.Kind != ChunkKind.Verb)
            return null;
        TokenRange refusal = new(verb.Tokens.Start, passage.AtToken(match.Range.Last).Tokens.End);
        if (verb.SubjectBefore is not { } asked)
            return new NoCommentAnnotation(words.SpanOf(refusal), null, null, words.SpanOf(refusal));
        TextSpan span = words.SpanOf(asked.Tokens);
        EntityIndex? entity = entities.EntityAt(span) ?? entities.EntityCovering(words.Article.Tokens[asked.Antecedent ?? asked.Head].Span);
        TokenRange whole = refusal with { Start = Math.Min(refusal.Start, asked.Tokens.Start) };
        return new NoCommentAnnotation(words.SpanOf(whole), span, entity, words.SpanOf(refusal));
    }
}
