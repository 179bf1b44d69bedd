using TypedCorpus.Extraction.Linking.Naming;

namespace TypedCorpus.Generator.Naming;

/// <summary>
/// What articles want to be called: after their files, and where several files have one name, after their folders too: <c>Storm_2023</c>, <c>Storm_2024</c>.
/// Only files of that name count, and a file in the folder that holds all of them keeps the plain name.
/// </summary>
internal static class ArticleMemberName
{
    private const string Fallback = "Article";
    private const int MaxFolders = 8;

    /// <summary>The names that articles with these paths want, in the same order. They may still meet.</summary>
    public static string[] Of(string[] paths)
    {
        string[] names = [.. paths.Select(path => MemberName.From(StemOf(path), Fallback))];
        foreach (IGrouping<string, int> same in Enumerable.Range(0, paths.Length).GroupBy(i => names[i], StringComparer.Ordinal).Where(g => g.Skip(1).Any()).ToArray())
        {
            int[] members = [.. same];
            string[] folders = Tell(FoldersBelowCommon([.. members.Select(i => paths[i])]));
            for (int i = 0; i < members.Length; i++)
            {
                if (folders[i].Length > 0)
                    names[members[i]] += "_" + MemberName.From(folders[i], Fallback).TrimStart('_');
            }
        }
        return names;
    }

    /// <summary>Of the folders of each path the last ones, as few as tell it from the others; all of them where none do.</summary>
    private static string[] Tell(string[][] folders)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string ending in folders.SelectMany(Endings))
            counts[ending] = counts.TryGetValue(ending, out int count) ? count + 1 : 1;
        return [.. folders.Select(own => Endings(own).FirstOrDefault(ending => counts[ending] == 1) ?? string.Join("/", own))];
    }

    /// <summary>The last folder, the last two, and so on. Of very deep folders a few are enough.</summary>
    private static IEnumerable<string> Endings(string[] folders) =>
        Enumerable.Range(1, Math.Min(folders.Length, MaxFolders)).Select(n => string.Join("/", folders, folders.Length - n, n));

    /// <summary>The folders of each path below the folder in which all of them lie.</summary>
    private static string[][] FoldersBelowCommon(string[] paths)
    {
        string[][] folders = [.. paths.Select(static path => path.Split('/')).Select(static segments => segments.Take(segments.Length - 1).ToArray())];
        int common = 0;
        while (folders.All(f => f.Length > common && f[common] == folders[0][common]))
            common++;
        return [.. folders.Select(f => f.Skip(common).ToArray())];
    }

    private static string StemOf(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
