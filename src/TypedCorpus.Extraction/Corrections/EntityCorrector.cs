
namespace TypedCorpus.Extraction.Corrections;

/// <summary>Corrects the entities of one article: those that a correction names with <c>in</c>, and what must be settled before names are linked.</summary>
internal static class EntityCorrector
{
    /// <summary>Applies a correction; <see langword="null"/> where the article has no such entity, or linking has to decide.</summary>
    public static CorrectionOutcome? Apply(ArticleDraft draft, EntityCorrection correction)
    {
        if (EntityFinder.Find(draft, correction.Passage) is not { } index)
            return (correction.In is not null || correction.Rejects) && draft.Find(correction.Passage).Count > 0
                ? ArticleCorrector.Outcome(draft, correction, correction.Rejects ? CorrectionResult.Unneeded : CorrectionResult.NoRecord)
                : null;
        EntityDraft entity = draft[index];
        if (correction.In is null)
            return ApplyOfCorpus(draft, correction, entity);
        if (entity.IsCorrected)
            return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Repeated);
        entity.IsCorrected = true;
        bool isChanged = correction.Confirms | Reject(correction, entity) | Split(draft, correction, entity);
        if (correction.Kind is { } kind && kind != entity.Kind)
        {
            entity.Kind = kind;
            isChanged = true;
        }
        if ((correction.Name ?? correction.MergeInto) is { } name)
            isChanged |= Rename(draft, correction, index, name);
        return ArticleCorrector.Outcome(draft, correction, isChanged ? CorrectionResult.Applied : CorrectionResult.Unneeded);
    }

    /// <summary>What is no entity must not be linked, and a form that is somebody else's must be somebody else before it is.</summary>
    private static CorrectionOutcome? ApplyOfCorpus(ArticleDraft draft, EntityCorrection correction, EntityDraft entity)
    {
        if (NameText.Key(entity.Name) != NameText.Key(correction.Passage))
            return null;
        bool isChanged = Reject(correction, entity) | Split(draft, correction, entity);
        return isChanged ? ArticleCorrector.Outcome(draft, correction, CorrectionResult.Applied) : null;
    }

    private static bool Reject(EntityCorrection correction, EntityDraft entity)
    {
        entity.IsRemoved |= correction.Rejects;
        return correction.Rejects;
    }

    /// <summary>Gives the mentions in a form that is not the entity's to an entity of that name.</summary>
    private static bool Split(ArticleDraft draft, EntityCorrection correction, EntityDraft entity)
    {
        bool isChanged = false;
        foreach (string form in correction.Not)
        {
            string key = NameText.Key(NameText.Spaced(form.AsSpan()));
            MentionAnnotation[] others = [.. entity.Mentions.Where(m => m.Kind == MentionKind.Name && EntityFinder.KeyOf(draft, m) == key)];
            if (others.Length == 0 || others.Length == entity.Mentions.Count)
                continue;
            EntityIndex old = new(draft.Entities.IndexOf(entity));
            EntityDraft split = new(new EntityAnnotation(NameText.Spaced(form.AsSpan()), entity.Kind, default)) { IsAdded = true, IsCorrected = true };
            EntityIndex added = draft.Add(split);
            foreach (MentionAnnotation mention in others)
            {
                entity.Mentions.Remove(mention);
                split.Mentions.Add(new MentionAnnotation(mention.Span, mention.Kind) { IsCorrected = true });
                foreach (QuoteDraft quote in draft.Quotes.Where(q => q.Value.Speaker == old && q.Value.SpeakerSpan is { } s && s.Contains(mention.Span)))
                    quote.Value = quote.Value with { Speaker = added };
            }
            isChanged = true;
        }
        return isChanged;
    }

    /// <summary>Calls an entity otherwise; where the article has one of that name already, the two become one.</summary>
    private static bool Rename(ArticleDraft draft, EntityCorrection correction, EntityIndex index, string name)
    {
        EntityDraft entity = draft[index];
        if (EntityFinder.Find(draft, name) is { } other && other != index && correction.MergeInto is not null)
        {
            draft[other].Mentions.AddRange(entity.Mentions);
            draft[other].IsCorrected = true;
            entity.MergedInto = other;
            return true;
        }
        if (entity.Name == name)
            return false;
        entity.Name = name;
        return true;
    }
}
