using System.Reflection;
using System.Runtime.CompilerServices;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Saving;

/// <summary>A program compiled for one system has the codecs alone that are listed for its compiler.</summary>
public sealed class NativeCodecsTests
{
    private const string Saving = "TypedCorpus.Extraction.Saving.";

    private static readonly Type[] s_plain = [typeof(int), typeof(bool), typeof(string), typeof(decimal), typeof(TextSpan), typeof(SourceArticle)];

    [Fact]
    public void The_list_for_the_compiler_names_every_codec_that_saving_makes()
    {
        SortedSet<string> lines = new(StringComparer.Ordinal);
        HashSet<Type> seen = [.. s_plain];
        AddRecord(typeof(SourceArticle), lines, seen);
        Add(typeof(AnnotatedArticle), lines, seen);
        Add(typeof(UserGazetteer), lines, seen);

        string[] listed = [.. File.ReadAllLines(ListPath()).Where(static l => l.Contains("<Type ", StringComparison.Ordinal))];

        // What differs is to be put into, or taken out of, the list.
        Assert.Equal([.. lines], listed);
    }

    private static void Add(Type type, SortedSet<string> lines, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            return;
        if (type.IsEnum)
        {
            lines.Add(Line("Codecs+EnumCodec`1", type));
        }
        else if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            lines.Add(Line("Codecs+NullableCodec`1", underlying));
            Add(underlying, lines, seen);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            lines.Add(Line("Codecs+ArrayCodec`1", type.GenericTypeArguments[0]));
            Add(type.GenericTypeArguments[0], lines, seen);
        }
        else
        {
            AddRecord(type, lines, seen);
        }
    }

    private static void AddRecord(Type type, SortedSet<string> lines, HashSet<Type> seen)
    {
        lines.Add(Line("RecordCodec`1", type));
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.CanRead && p.CanWrite))
        {
            lines.Add(Line("RecordCodec`1+Property`1", type, property.PropertyType));
            Add(property.PropertyType, lines, seen);
        }
    }

    private static string Line(string codec, params Type[] types) =>
        $"      <Type Name=\"{Saving}{codec}[{string.Join(",", types.Select(static t => $"[{NameOf(t)}]"))}]\" Dynamic=\"Required All\" />";

    private static string NameOf(Type type) =>
        (type.IsGenericType ? $"{type.GetGenericTypeDefinition().FullName}[{string.Join(",", type.GenericTypeArguments.Select(static t => $"[{NameOf(t)}]"))}]" : type.FullName)
        + ", " + type.Assembly.GetName().Name;

    private static string ListPath([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "TypedCorpus.Extractor.Native", "Codecs.rd.xml"));
}
