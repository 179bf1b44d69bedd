using System.Reflection;
using TypedCorpus.Data;

namespace TypedCorpus.Generator.Naming;
