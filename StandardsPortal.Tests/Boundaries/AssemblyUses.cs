using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace StandardsPortal.Tests.Boundaries;

/// <summary>One type's use of another: who, whom, and the outside assembly the other lives in (null for our own).</summary>
public sealed record Use(string FromNamespace, string FromType, string ToNamespace, string ToType, string? Assembly);

/// <summary>
/// Reads every use of a type by another from a built assembly: signatures, generic arguments, attributes and method
/// bodies, so Razor output and lambdas are seen as the compiler wrote them.
/// </summary>
public sealed class AssemblyUses : ISignatureTypeProvider<int, object?>
{
    private static readonly OpCode[] OneByte = new OpCode[256];
    private static readonly OpCode[] TwoByte = new OpCode[256];

    private readonly MetadataReader reader;
    private readonly PEReader image;
    private readonly HashSet<Use> uses = [];
    private (string Namespace, string Name) from;

    static AssemblyUses()
    {
        foreach (var field in typeof(OpCodes).GetFields())
        {
            if (field.GetValue(null) is not OpCode code)
                continue;
            var value = unchecked((ushort)code.Value);
            (value < 0x100 ? OneByte : TwoByte)[value & 0xFF] = code;
        }
    }

    private AssemblyUses(PEReader image) => (this.image, reader) = (image, image.GetMetadataReader());

    public static IReadOnlyCollection<Use> Of(string assemblyPath)
    {
        using var assembly = new PEReader(File.OpenRead(assemblyPath));
        var walk = new AssemblyUses(assembly);
        foreach (var handle in walk.reader.TypeDefinitions)
            walk.Visit(handle);
        return walk.uses;
    }

    private void Visit(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        from = Outermost(handle);
        See(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
            See(reader.GetInterfaceImplementation(implemented).Interface);
        See(type.GetCustomAttributes());
        foreach (var parameter in type.GetGenericParameters().SelectMany(p => reader.GetGenericParameter(p).GetConstraints()))
            See(reader.GetGenericParameterConstraint(parameter).Type);
        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            field.DecodeSignature(this, null);
            See(field.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties())
            See(reader.GetPropertyDefinition(property).GetCustomAttributes());
        foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition))
        {
            method.DecodeSignature(this, null);
            See(method.GetCustomAttributes());
            if (method.RelativeVirtualAddress != 0)
                SeeBody(image.GetMethodBody(method.RelativeVirtualAddress));
        }
    }

    private void SeeBody(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
            reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(this, null);
        foreach (var region in body.ExceptionRegions)
            See(region.CatchType);
        var il = body.GetILReader();
        while (il.RemainingBytes > 0)
        {
            var first = il.ReadByte();
            var code = first == 0xFE ? TwoByte[il.ReadByte()] : OneByte[first];
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig:
                    See(MetadataTokens.EntityHandle(il.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    // Apart: a compound assignment would take the offset before the count is read.
                    var targets = il.ReadInt32();
                    il.Offset += 4 * targets;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    il.Offset += 8;
                    break;
                case OperandType.InlineVar:
                    il.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    il.Offset += 1;
                    break;
                case OperandType.InlineNone:
                    break;
                default:
                    il.Offset += 4;
                    break;
            }
        }
    }

    private void See(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
            See(reader.GetCustomAttribute(attribute).Constructor);
    }

    private void See(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Record(Outermost((TypeDefinitionHandle)handle), null);
                break;
            case HandleKind.TypeReference:
                See((TypeReferenceHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                break;
            case HandleKind.MemberReference:
                See(reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var specification = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                specification.DecodeSignature(this, null);
                See(specification.Method);
                break;
            case HandleKind.MethodDefinition:
                See(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                See(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
        }
    }

    private void See(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        var assembly = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : null;
        Record((reader.GetString(type.Namespace), reader.GetString(type.Name)), assembly);
    }

    private void Record((string Namespace, string Name) to, string? assembly) =>
        uses.Add(new Use(from.Namespace, from.Name, to.Namespace, to.Name, assembly));

    /// <summary>Lambdas, iterators and state machines belong to the type a person wrote.</summary>
    private (string Namespace, string Name) Outermost(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
            type = reader.GetTypeDefinition(type.GetDeclaringType());
        return (reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    int ISimpleTypeProvider<int>.GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

    int ISimpleTypeProvider<int>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        See(handle);
        return 0;
    }

    int ISimpleTypeProvider<int>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        See(handle);
        return 0;
    }

    int ISignatureTypeProvider<int, object?>.GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
    {
        See(handle);
        return 0;
    }

    int IConstructedTypeProvider<int>.GetArrayType(int elementType, ArrayShape shape) => 0;

    int IConstructedTypeProvider<int>.GetByReferenceType(int elementType) => 0;

    int IConstructedTypeProvider<int>.GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

    int IConstructedTypeProvider<int>.GetPointerType(int elementType) => 0;

    int ISZArrayTypeProvider<int>.GetSZArrayType(int elementType) => 0;

    int ISignatureTypeProvider<int, object?>.GetFunctionPointerType(MethodSignature<int> signature) => 0;

    int ISignatureTypeProvider<int, object?>.GetGenericMethodParameter(object? genericContext, int index) => 0;

    int ISignatureTypeProvider<int, object?>.GetGenericTypeParameter(object? genericContext, int index) => 0;

    int ISignatureTypeProvider<int, object?>.GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

    int ISignatureTypeProvider<int, object?>.GetPinnedType(int elementType) => 0;
}
