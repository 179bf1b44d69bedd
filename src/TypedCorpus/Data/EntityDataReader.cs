namespace TypedCorpus.Data;

/// <summary>Reads the data of the entities of one kind, readable or compact.</summary>
internal static class EntityDataReader
{
    /// <summary>Reads the data and adds the entities to <paramref name="entities"/>. Members in articles that are not there are left out.</summary>
    /// <exception cref="InvalidDataException">It is of another major version, or damaged.</exception>
    public static void Read(EntityLiteral literal, IReadOnlyDictionary<string, Article> articles, List<Entity> entities)
    {
        ReadOnlySpan<byte> data = Utf8Text.Join(literal.Parts);
        if (data.IsEmpty)
            return;
        if (DataFormat.ReadHeader(ref data, DataFormat.Entities, "the entities"))
            ReadCompact(data, literal.Kind, articles, entities);
        else
            ReadLines(data, literal.Kind, articles, entities);
    }

    /// <summary>A line for each, and below it, indented, its aliases, identifiers and members.</summary>
    private static void ReadLines(ReadOnlySpan<byte> data, EntityKind kind, IReadOnlyDictionary<string, Article> articles, List<Entity> entities)
    {
        EntityDraft? draft = null;
        while (DataFormat.TryReadLine(ref data, out ReadOnlySpan<byte> line))
        {
            DataLine words = new(line);
            ReadOnlySpan<byte> key = words.ReadWord();
            if (key.SequenceEqual("entity"u8))
            {
                if (draft is not null)
                    entities.Add(draft.Create(kind));
                draft = new EntityDraft { Id = Utf8Text.Read(words.ReadWord()), Name = Utf8Text.Read(words.ReadWord()), IsCorrected = words.ReadWord().SequenceEqual("corrected"u8) };
            }
            else if (draft is not null)
            {
                ReadDetail(key, ref words, draft, articles);
            }
        }
        if (draft is not null)
            entities.Add(draft.Create(kind));
    }

    private static void ReadDetail(ReadOnlySpan<byte> key, ref DataLine words, EntityDraft draft, IReadOnlyDictionary<string, Article> articles)
    {
        string first = Utf8Text.Read(words.ReadWord());
        if (key.SequenceEqual("alias"u8))
            draft.AddAlias(first);
        else if (key.SequenceEqual("identifier"u8))
            draft.AddIdentifier(first, Utf8Text.Read(words.ReadWord()));
        else if (key.SequenceEqual("member"u8) && articles.TryGetValue(first, out Article? article))
            draft.AddMember(new EntityPart(article, Utf8Text.Read(words.ReadWord())));
    }

    /// <summary>The paths of articles, a line each, with how many characters of the one before come first; then the entities.</summary>
    private static void ReadCompact(ReadOnlySpan<byte> data, EntityKind kind, IReadOnlyDictionary<string, Article> articles, List<Entity> entities)
    {
        List<Article?> byNumber = [];
        string path = "";
        while (DataFormat.TryReadLine(ref data, out ReadOnlySpan<byte> line) && !line.SequenceEqual("entities"u8))
        {
            DataLine words = new(line);
            if (!words.ReadWord().SequenceEqual("path"u8))
                continue;
            int shared = words.IsAtQuote ? 0 : words.ReadNumber();
            if (shared < 0 || shared > path.Length)
                throw new InvalidDataException("The data of the entities are damaged: a path begins with more than there is.");
            path = path.Substring(0, shared) + Utf8Text.Read(words.ReadWord());
            byNumber.Add(articles.TryGetValue(path, out Article? article) ? article : null);
        }
        DataNames names = new(isCompact: true);
        CompactData records = new(data, names);
        while (records.TryReadRecord(out byte letter))
        {
            if (letter == (byte)DataFormat.EntityLetter)
                entities.Add(ReadEntity(ref records, names, byNumber).Create(kind));
            else
                records.SkipFields();
        }
    }

    private static EntityDraft ReadEntity(ref CompactData data, DataNames names, List<Article?> articles)
    {
        EntityDraft draft = new();
        string scheme = "";
        int path = 0;
        int? member = null;
        int local = 0;
        while (data.TryReadField(out byte letter, out ReadOnlySpan<byte> value))
        {
            switch ((char)letter)
            {
                case EntityLetters.Id:
                    draft.Id = names.Text;
                    break;
                case EntityLetters.Name:
                    draft.Name = names.Text;
                    break;
                case EntityLetters.Alias:
                    draft.AddAlias(names.Text);
                    break;
                case EntityLetters.Scheme:
                    scheme = names.Text;
                    break;
                case EntityLetters.Identifier:
                    draft.AddIdentifier(scheme, names.Text);
                    break;
                case EntityLetters.Corrected:
                    draft.IsCorrected = true;
                    break;
                case EntityLetters.Article:
                    AddMember(draft, articles, member, local);
                    path += new DataValue(value, 0, names).Number();
                    member = path;
                    local = 0;
                    break;
                case EntityLetters.Local:
                    local = new DataValue(value, 0, names).Number();
                    break;
            }
        }
        AddMember(draft, articles, member, local);
        return draft;
    }

    private static void AddMember(EntityDraft draft, List<Article?> articles, int? path, int local)
    {
        if (path is not { } number)
            return;
        if (number < 0 || number >= articles.Count)
            throw new InvalidDataException("The data of the entities is damaged: a member lies in an article that is not listed.");
        if (articles[number] is { } article)
            draft.AddMember(new EntityPart(article, local));
    }
}
