import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Embedding
 * The pooled output of a backbone for an image: 1280 little-endian float32.
 */
export type EmbeddingModel = runtime.Types.Result.DefaultSelection<Prisma.$EmbeddingPayload>;
export type AggregateEmbedding = {
    _count: EmbeddingCountAggregateOutputType | null;
    _min: EmbeddingMinAggregateOutputType | null;
    _max: EmbeddingMaxAggregateOutputType | null;
};
export type EmbeddingMinAggregateOutputType = {
    sha256: string | null;
    backbone: string | null;
    vector: runtime.Bytes | null;
};
export type EmbeddingMaxAggregateOutputType = {
    sha256: string | null;
    backbone: string | null;
    vector: runtime.Bytes | null;
};
export type EmbeddingCountAggregateOutputType = {
    sha256: number;
    backbone: number;
    vector: number;
    _all: number;
};
export type EmbeddingMinAggregateInputType = {
    sha256?: true;
    backbone?: true;
    vector?: true;
};
export type EmbeddingMaxAggregateInputType = {
    sha256?: true;
    backbone?: true;
    vector?: true;
};
export type EmbeddingCountAggregateInputType = {
    sha256?: true;
    backbone?: true;
    vector?: true;
    _all?: true;
};
export type EmbeddingAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Embedding to aggregate.
     */
    where?: Prisma.EmbeddingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Embeddings to fetch.
     */
    orderBy?: Prisma.EmbeddingOrderByWithRelationInput | Prisma.EmbeddingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.EmbeddingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Embeddings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Embeddings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Embeddings
    **/
    _count?: true | EmbeddingCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: EmbeddingMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: EmbeddingMaxAggregateInputType;
};
export type GetEmbeddingAggregateType<T extends EmbeddingAggregateArgs> = {
    [P in keyof T & keyof AggregateEmbedding]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateEmbedding[P]> : Prisma.GetScalarType<T[P], AggregateEmbedding[P]>;
};
export type EmbeddingGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.EmbeddingWhereInput;
    orderBy?: Prisma.EmbeddingOrderByWithAggregationInput | Prisma.EmbeddingOrderByWithAggregationInput[];
    by: Prisma.EmbeddingScalarFieldEnum[] | Prisma.EmbeddingScalarFieldEnum;
    having?: Prisma.EmbeddingScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: EmbeddingCountAggregateInputType | true;
    _min?: EmbeddingMinAggregateInputType;
    _max?: EmbeddingMaxAggregateInputType;
};
export type EmbeddingGroupByOutputType = {
    sha256: string;
    backbone: string;
    vector: runtime.Bytes;
    _count: EmbeddingCountAggregateOutputType | null;
    _min: EmbeddingMinAggregateOutputType | null;
    _max: EmbeddingMaxAggregateOutputType | null;
};
export type GetEmbeddingGroupByPayload<T extends EmbeddingGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<EmbeddingGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof EmbeddingGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], EmbeddingGroupByOutputType[P]> : Prisma.GetScalarType<T[P], EmbeddingGroupByOutputType[P]>;
}>>;
export type EmbeddingWhereInput = {
    AND?: Prisma.EmbeddingWhereInput | Prisma.EmbeddingWhereInput[];
    OR?: Prisma.EmbeddingWhereInput[];
    NOT?: Prisma.EmbeddingWhereInput | Prisma.EmbeddingWhereInput[];
    sha256?: Prisma.StringFilter<"Embedding"> | string;
    backbone?: Prisma.StringFilter<"Embedding"> | string;
    vector?: Prisma.BytesFilter<"Embedding"> | runtime.Bytes;
    image?: Prisma.XOR<Prisma.ImageScalarRelationFilter, Prisma.ImageWhereInput>;
};
export type EmbeddingOrderByWithRelationInput = {
    sha256?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    vector?: Prisma.SortOrder;
    image?: Prisma.ImageOrderByWithRelationInput;
};
export type EmbeddingWhereUniqueInput = Prisma.AtLeast<{
    sha256_backbone?: Prisma.EmbeddingSha256BackboneCompoundUniqueInput;
    AND?: Prisma.EmbeddingWhereInput | Prisma.EmbeddingWhereInput[];
    OR?: Prisma.EmbeddingWhereInput[];
    NOT?: Prisma.EmbeddingWhereInput | Prisma.EmbeddingWhereInput[];
    sha256?: Prisma.StringFilter<"Embedding"> | string;
    backbone?: Prisma.StringFilter<"Embedding"> | string;
    vector?: Prisma.BytesFilter<"Embedding"> | runtime.Bytes;
    image?: Prisma.XOR<Prisma.ImageScalarRelationFilter, Prisma.ImageWhereInput>;
}, "sha256_backbone">;
export type EmbeddingOrderByWithAggregationInput = {
    sha256?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    vector?: Prisma.SortOrder;
    _count?: Prisma.EmbeddingCountOrderByAggregateInput;
    _max?: Prisma.EmbeddingMaxOrderByAggregateInput;
    _min?: Prisma.EmbeddingMinOrderByAggregateInput;
};
export type EmbeddingScalarWhereWithAggregatesInput = {
    AND?: Prisma.EmbeddingScalarWhereWithAggregatesInput | Prisma.EmbeddingScalarWhereWithAggregatesInput[];
    OR?: Prisma.EmbeddingScalarWhereWithAggregatesInput[];
    NOT?: Prisma.EmbeddingScalarWhereWithAggregatesInput | Prisma.EmbeddingScalarWhereWithAggregatesInput[];
    sha256?: Prisma.StringWithAggregatesFilter<"Embedding"> | string;
    backbone?: Prisma.StringWithAggregatesFilter<"Embedding"> | string;
    vector?: Prisma.BytesWithAggregatesFilter<"Embedding"> | runtime.Bytes;
};
export type EmbeddingCreateInput = {
    backbone: string;
    vector: runtime.Bytes;
    image: Prisma.ImageCreateNestedOneWithoutEmbeddingsInput;
};
export type EmbeddingUncheckedCreateInput = {
    sha256: string;
    backbone: string;
    vector: runtime.Bytes;
};
export type EmbeddingUpdateInput = {
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    vector?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    image?: Prisma.ImageUpdateOneRequiredWithoutEmbeddingsNestedInput;
};
export type EmbeddingUncheckedUpdateInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    vector?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
};
export type EmbeddingCreateManyInput = {
    sha256: string;
    backbone: string;
    vector: runtime.Bytes;
};
export type EmbeddingUpdateManyMutationInput = {
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    vector?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
};
export type EmbeddingUncheckedUpdateManyInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    vector?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
};
export type EmbeddingListRelationFilter = {
    every?: Prisma.EmbeddingWhereInput;
    some?: Prisma.EmbeddingWhereInput;
    none?: Prisma.EmbeddingWhereInput;
};
export type EmbeddingOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type EmbeddingSha256BackboneCompoundUniqueInput = {
    sha256: string;
    backbone: string;
};
export type EmbeddingCountOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    vector?: Prisma.SortOrder;
};
export type EmbeddingMaxOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    vector?: Prisma.SortOrder;
};
export type EmbeddingMinOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    backbone?: Prisma.SortOrder;
    vector?: Prisma.SortOrder;
};
export type EmbeddingCreateNestedManyWithoutImageInput = {
    create?: Prisma.XOR<Prisma.EmbeddingCreateWithoutImageInput, Prisma.EmbeddingUncheckedCreateWithoutImageInput> | Prisma.EmbeddingCreateWithoutImageInput[] | Prisma.EmbeddingUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.EmbeddingCreateOrConnectWithoutImageInput | Prisma.EmbeddingCreateOrConnectWithoutImageInput[];
    createMany?: Prisma.EmbeddingCreateManyImageInputEnvelope;
    connect?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
};
export type EmbeddingUncheckedCreateNestedManyWithoutImageInput = {
    create?: Prisma.XOR<Prisma.EmbeddingCreateWithoutImageInput, Prisma.EmbeddingUncheckedCreateWithoutImageInput> | Prisma.EmbeddingCreateWithoutImageInput[] | Prisma.EmbeddingUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.EmbeddingCreateOrConnectWithoutImageInput | Prisma.EmbeddingCreateOrConnectWithoutImageInput[];
    createMany?: Prisma.EmbeddingCreateManyImageInputEnvelope;
    connect?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
};
export type EmbeddingUpdateManyWithoutImageNestedInput = {
    create?: Prisma.XOR<Prisma.EmbeddingCreateWithoutImageInput, Prisma.EmbeddingUncheckedCreateWithoutImageInput> | Prisma.EmbeddingCreateWithoutImageInput[] | Prisma.EmbeddingUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.EmbeddingCreateOrConnectWithoutImageInput | Prisma.EmbeddingCreateOrConnectWithoutImageInput[];
    upsert?: Prisma.EmbeddingUpsertWithWhereUniqueWithoutImageInput | Prisma.EmbeddingUpsertWithWhereUniqueWithoutImageInput[];
    createMany?: Prisma.EmbeddingCreateManyImageInputEnvelope;
    set?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
    disconnect?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
    delete?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
    connect?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
    update?: Prisma.EmbeddingUpdateWithWhereUniqueWithoutImageInput | Prisma.EmbeddingUpdateWithWhereUniqueWithoutImageInput[];
    updateMany?: Prisma.EmbeddingUpdateManyWithWhereWithoutImageInput | Prisma.EmbeddingUpdateManyWithWhereWithoutImageInput[];
    deleteMany?: Prisma.EmbeddingScalarWhereInput | Prisma.EmbeddingScalarWhereInput[];
};
export type EmbeddingUncheckedUpdateManyWithoutImageNestedInput = {
    create?: Prisma.XOR<Prisma.EmbeddingCreateWithoutImageInput, Prisma.EmbeddingUncheckedCreateWithoutImageInput> | Prisma.EmbeddingCreateWithoutImageInput[] | Prisma.EmbeddingUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.EmbeddingCreateOrConnectWithoutImageInput | Prisma.EmbeddingCreateOrConnectWithoutImageInput[];
    upsert?: Prisma.EmbeddingUpsertWithWhereUniqueWithoutImageInput | Prisma.EmbeddingUpsertWithWhereUniqueWithoutImageInput[];
    createMany?: Prisma.EmbeddingCreateManyImageInputEnvelope;
    set?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
    disconnect?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
    delete?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
    connect?: Prisma.EmbeddingWhereUniqueInput | Prisma.EmbeddingWhereUniqueInput[];
    update?: Prisma.EmbeddingUpdateWithWhereUniqueWithoutImageInput | Prisma.EmbeddingUpdateWithWhereUniqueWithoutImageInput[];
    updateMany?: Prisma.EmbeddingUpdateManyWithWhereWithoutImageInput | Prisma.EmbeddingUpdateManyWithWhereWithoutImageInput[];
    deleteMany?: Prisma.EmbeddingScalarWhereInput | Prisma.EmbeddingScalarWhereInput[];
};
export type BytesFieldUpdateOperationsInput = {
    set?: runtime.Bytes;
};
export type EmbeddingCreateWithoutImageInput = {
    backbone: string;
    vector: runtime.Bytes;
};
export type EmbeddingUncheckedCreateWithoutImageInput = {
    backbone: string;
    vector: runtime.Bytes;
};
export type EmbeddingCreateOrConnectWithoutImageInput = {
    where: Prisma.EmbeddingWhereUniqueInput;
    create: Prisma.XOR<Prisma.EmbeddingCreateWithoutImageInput, Prisma.EmbeddingUncheckedCreateWithoutImageInput>;
};
export type EmbeddingCreateManyImageInputEnvelope = {
    data: Prisma.EmbeddingCreateManyImageInput | Prisma.EmbeddingCreateManyImageInput[];
    skipDuplicates?: boolean;
};
export type EmbeddingUpsertWithWhereUniqueWithoutImageInput = {
    where: Prisma.EmbeddingWhereUniqueInput;
    update: Prisma.XOR<Prisma.EmbeddingUpdateWithoutImageInput, Prisma.EmbeddingUncheckedUpdateWithoutImageInput>;
    create: Prisma.XOR<Prisma.EmbeddingCreateWithoutImageInput, Prisma.EmbeddingUncheckedCreateWithoutImageInput>;
};
export type EmbeddingUpdateWithWhereUniqueWithoutImageInput = {
    where: Prisma.EmbeddingWhereUniqueInput;
    data: Prisma.XOR<Prisma.EmbeddingUpdateWithoutImageInput, Prisma.EmbeddingUncheckedUpdateWithoutImageInput>;
};
export type EmbeddingUpdateManyWithWhereWithoutImageInput = {
    where: Prisma.EmbeddingScalarWhereInput;
    data: Prisma.XOR<Prisma.EmbeddingUpdateManyMutationInput, Prisma.EmbeddingUncheckedUpdateManyWithoutImageInput>;
};
export type EmbeddingScalarWhereInput = {
    AND?: Prisma.EmbeddingScalarWhereInput | Prisma.EmbeddingScalarWhereInput[];
    OR?: Prisma.EmbeddingScalarWhereInput[];
    NOT?: Prisma.EmbeddingScalarWhereInput | Prisma.EmbeddingScalarWhereInput[];
    sha256?: Prisma.StringFilter<"Embedding"> | string;
    backbone?: Prisma.StringFilter<"Embedding"> | string;
    vector?: Prisma.BytesFilter<"Embedding"> | runtime.Bytes;
};
export type EmbeddingCreateManyImageInput = {
    backbone: string;
    vector: runtime.Bytes;
};
export type EmbeddingUpdateWithoutImageInput = {
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    vector?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
};
export type EmbeddingUncheckedUpdateWithoutImageInput = {
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    vector?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
};
export type EmbeddingUncheckedUpdateManyWithoutImageInput = {
    backbone?: Prisma.StringFieldUpdateOperationsInput | string;
    vector?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
};
export type EmbeddingSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    backbone?: boolean;
    vector?: boolean;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["embedding"]>;
export type EmbeddingSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    backbone?: boolean;
    vector?: boolean;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["embedding"]>;
export type EmbeddingSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    backbone?: boolean;
    vector?: boolean;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["embedding"]>;
export type EmbeddingSelectScalar = {
    sha256?: boolean;
    backbone?: boolean;
    vector?: boolean;
};
export type EmbeddingOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"sha256" | "backbone" | "vector", ExtArgs["result"]["embedding"]>;
export type EmbeddingInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
};
export type EmbeddingIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
};
export type EmbeddingIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
};
export type $EmbeddingPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Embedding";
    objects: {
        image: Prisma.$ImagePayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        sha256: string;
        backbone: string;
        vector: runtime.Bytes;
    }, ExtArgs["result"]["embedding"]>;
    composites: {};
};
export type EmbeddingGetPayload<S extends boolean | null | undefined | EmbeddingDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload, S>;
export type EmbeddingCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<EmbeddingFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: EmbeddingCountAggregateInputType | true;
};
export interface EmbeddingDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Embedding'];
        meta: {
            name: 'Embedding';
        };
    };
    /**
     * Find zero or one Embedding that matches the filter.
     * @param {EmbeddingFindUniqueArgs} args - Arguments to find a Embedding
     * @example
     * // Get one Embedding
     * const embedding = await prisma.embedding.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends EmbeddingFindUniqueArgs>(args: Prisma.SelectSubset<T, EmbeddingFindUniqueArgs<ExtArgs>>): Prisma.Prisma__EmbeddingClient<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Embedding that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {EmbeddingFindUniqueOrThrowArgs} args - Arguments to find a Embedding
     * @example
     * // Get one Embedding
     * const embedding = await prisma.embedding.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends EmbeddingFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, EmbeddingFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__EmbeddingClient<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Embedding that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EmbeddingFindFirstArgs} args - Arguments to find a Embedding
     * @example
     * // Get one Embedding
     * const embedding = await prisma.embedding.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends EmbeddingFindFirstArgs>(args?: Prisma.SelectSubset<T, EmbeddingFindFirstArgs<ExtArgs>>): Prisma.Prisma__EmbeddingClient<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Embedding that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EmbeddingFindFirstOrThrowArgs} args - Arguments to find a Embedding
     * @example
     * // Get one Embedding
     * const embedding = await prisma.embedding.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends EmbeddingFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, EmbeddingFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__EmbeddingClient<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Embeddings that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EmbeddingFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Embeddings
     * const embeddings = await prisma.embedding.findMany()
     *
     * // Get first 10 Embeddings
     * const embeddings = await prisma.embedding.findMany({ take: 10 })
     *
     * // Only select the `sha256`
     * const embeddingWithSha256Only = await prisma.embedding.findMany({ select: { sha256: true } })
     *
     */
    findMany<T extends EmbeddingFindManyArgs>(args?: Prisma.SelectSubset<T, EmbeddingFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Embedding.
     * @param {EmbeddingCreateArgs} args - Arguments to create a Embedding.
     * @example
     * // Create one Embedding
     * const Embedding = await prisma.embedding.create({
     *   data: {
     *     // ... data to create a Embedding
     *   }
     * })
     *
     */
    create<T extends EmbeddingCreateArgs>(args: Prisma.SelectSubset<T, EmbeddingCreateArgs<ExtArgs>>): Prisma.Prisma__EmbeddingClient<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Embeddings.
     * @param {EmbeddingCreateManyArgs} args - Arguments to create many Embeddings.
     * @example
     * // Create many Embeddings
     * const embedding = await prisma.embedding.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends EmbeddingCreateManyArgs>(args?: Prisma.SelectSubset<T, EmbeddingCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Embeddings and returns the data saved in the database.
     * @param {EmbeddingCreateManyAndReturnArgs} args - Arguments to create many Embeddings.
     * @example
     * // Create many Embeddings
     * const embedding = await prisma.embedding.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Embeddings and only return the `sha256`
     * const embeddingWithSha256Only = await prisma.embedding.createManyAndReturn({
     *   select: { sha256: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends EmbeddingCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, EmbeddingCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Embedding.
     * @param {EmbeddingDeleteArgs} args - Arguments to delete one Embedding.
     * @example
     * // Delete one Embedding
     * const Embedding = await prisma.embedding.delete({
     *   where: {
     *     // ... filter to delete one Embedding
     *   }
     * })
     *
     */
    delete<T extends EmbeddingDeleteArgs>(args: Prisma.SelectSubset<T, EmbeddingDeleteArgs<ExtArgs>>): Prisma.Prisma__EmbeddingClient<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Embedding.
     * @param {EmbeddingUpdateArgs} args - Arguments to update one Embedding.
     * @example
     * // Update one Embedding
     * const embedding = await prisma.embedding.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends EmbeddingUpdateArgs>(args: Prisma.SelectSubset<T, EmbeddingUpdateArgs<ExtArgs>>): Prisma.Prisma__EmbeddingClient<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Embeddings.
     * @param {EmbeddingDeleteManyArgs} args - Arguments to filter Embeddings to delete.
     * @example
     * // Delete a few Embeddings
     * const { count } = await prisma.embedding.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends EmbeddingDeleteManyArgs>(args?: Prisma.SelectSubset<T, EmbeddingDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Embeddings.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EmbeddingUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Embeddings
     * const embedding = await prisma.embedding.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends EmbeddingUpdateManyArgs>(args: Prisma.SelectSubset<T, EmbeddingUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Embeddings and returns the data updated in the database.
     * @param {EmbeddingUpdateManyAndReturnArgs} args - Arguments to update many Embeddings.
     * @example
     * // Update many Embeddings
     * const embedding = await prisma.embedding.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Embeddings and only return the `sha256`
     * const embeddingWithSha256Only = await prisma.embedding.updateManyAndReturn({
     *   select: { sha256: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends EmbeddingUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, EmbeddingUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Embedding.
     * @param {EmbeddingUpsertArgs} args - Arguments to update or create a Embedding.
     * @example
     * // Update or create a Embedding
     * const embedding = await prisma.embedding.upsert({
     *   create: {
     *     // ... data to create a Embedding
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Embedding we want to update
     *   }
     * })
     */
    upsert<T extends EmbeddingUpsertArgs>(args: Prisma.SelectSubset<T, EmbeddingUpsertArgs<ExtArgs>>): Prisma.Prisma__EmbeddingClient<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Embeddings.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EmbeddingCountArgs} args - Arguments to filter Embeddings to count.
     * @example
     * // Count the number of Embeddings
     * const count = await prisma.embedding.count({
     *   where: {
     *     // ... the filter for the Embeddings we want to count
     *   }
     * })
    **/
    count<T extends EmbeddingCountArgs>(args?: Prisma.Subset<T, EmbeddingCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], EmbeddingCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Embedding.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EmbeddingAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends EmbeddingAggregateArgs>(args: Prisma.Subset<T, EmbeddingAggregateArgs>): Prisma.PrismaPromise<GetEmbeddingAggregateType<T>>;
    /**
     * Group by Embedding.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EmbeddingGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends EmbeddingGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: EmbeddingGroupByArgs['orderBy'];
    } : {
        orderBy?: EmbeddingGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, EmbeddingGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetEmbeddingGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Embedding model
     */
    readonly fields: EmbeddingFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Embedding.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__EmbeddingClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    image<T extends Prisma.ImageDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ImageDefaultArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the Embedding model
 */
export interface EmbeddingFieldRefs {
    readonly sha256: Prisma.FieldRef<"Embedding", 'String'>;
    readonly backbone: Prisma.FieldRef<"Embedding", 'String'>;
    readonly vector: Prisma.FieldRef<"Embedding", 'Bytes'>;
}
/**
 * Embedding findUnique
 */
export type EmbeddingFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * Filter, which Embedding to fetch.
     */
    where: Prisma.EmbeddingWhereUniqueInput;
};
/**
 * Embedding findUniqueOrThrow
 */
export type EmbeddingFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * Filter, which Embedding to fetch.
     */
    where: Prisma.EmbeddingWhereUniqueInput;
};
/**
 * Embedding findFirst
 */
export type EmbeddingFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * Filter, which Embedding to fetch.
     */
    where?: Prisma.EmbeddingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Embeddings to fetch.
     */
    orderBy?: Prisma.EmbeddingOrderByWithRelationInput | Prisma.EmbeddingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Embeddings.
     */
    cursor?: Prisma.EmbeddingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Embeddings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Embeddings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Embeddings.
     */
    distinct?: Prisma.EmbeddingScalarFieldEnum | Prisma.EmbeddingScalarFieldEnum[];
};
/**
 * Embedding findFirstOrThrow
 */
export type EmbeddingFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * Filter, which Embedding to fetch.
     */
    where?: Prisma.EmbeddingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Embeddings to fetch.
     */
    orderBy?: Prisma.EmbeddingOrderByWithRelationInput | Prisma.EmbeddingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Embeddings.
     */
    cursor?: Prisma.EmbeddingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Embeddings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Embeddings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Embeddings.
     */
    distinct?: Prisma.EmbeddingScalarFieldEnum | Prisma.EmbeddingScalarFieldEnum[];
};
/**
 * Embedding findMany
 */
export type EmbeddingFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * Filter, which Embeddings to fetch.
     */
    where?: Prisma.EmbeddingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Embeddings to fetch.
     */
    orderBy?: Prisma.EmbeddingOrderByWithRelationInput | Prisma.EmbeddingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Embeddings.
     */
    cursor?: Prisma.EmbeddingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Embeddings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Embeddings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Embeddings.
     */
    distinct?: Prisma.EmbeddingScalarFieldEnum | Prisma.EmbeddingScalarFieldEnum[];
};
/**
 * Embedding create
 */
export type EmbeddingCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * The data needed to create a Embedding.
     */
    data: Prisma.XOR<Prisma.EmbeddingCreateInput, Prisma.EmbeddingUncheckedCreateInput>;
};
/**
 * Embedding createMany
 */
export type EmbeddingCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Embeddings.
     */
    data: Prisma.EmbeddingCreateManyInput | Prisma.EmbeddingCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Embedding createManyAndReturn
 */
export type EmbeddingCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * The data used to create many Embeddings.
     */
    data: Prisma.EmbeddingCreateManyInput | Prisma.EmbeddingCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Embedding update
 */
export type EmbeddingUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * The data needed to update a Embedding.
     */
    data: Prisma.XOR<Prisma.EmbeddingUpdateInput, Prisma.EmbeddingUncheckedUpdateInput>;
    /**
     * Choose, which Embedding to update.
     */
    where: Prisma.EmbeddingWhereUniqueInput;
};
/**
 * Embedding updateMany
 */
export type EmbeddingUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Embeddings.
     */
    data: Prisma.XOR<Prisma.EmbeddingUpdateManyMutationInput, Prisma.EmbeddingUncheckedUpdateManyInput>;
    /**
     * Filter which Embeddings to update
     */
    where?: Prisma.EmbeddingWhereInput;
    /**
     * Limit how many Embeddings to update.
     */
    limit?: number;
};
/**
 * Embedding updateManyAndReturn
 */
export type EmbeddingUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * The data used to update Embeddings.
     */
    data: Prisma.XOR<Prisma.EmbeddingUpdateManyMutationInput, Prisma.EmbeddingUncheckedUpdateManyInput>;
    /**
     * Filter which Embeddings to update
     */
    where?: Prisma.EmbeddingWhereInput;
    /**
     * Limit how many Embeddings to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Embedding upsert
 */
export type EmbeddingUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * The filter to search for the Embedding to update in case it exists.
     */
    where: Prisma.EmbeddingWhereUniqueInput;
    /**
     * In case the Embedding found by the `where` argument doesn't exist, create a new Embedding with this data.
     */
    create: Prisma.XOR<Prisma.EmbeddingCreateInput, Prisma.EmbeddingUncheckedCreateInput>;
    /**
     * In case the Embedding was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.EmbeddingUpdateInput, Prisma.EmbeddingUncheckedUpdateInput>;
};
/**
 * Embedding delete
 */
export type EmbeddingDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    /**
     * Filter which Embedding to delete.
     */
    where: Prisma.EmbeddingWhereUniqueInput;
};
/**
 * Embedding deleteMany
 */
export type EmbeddingDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Embeddings to delete
     */
    where?: Prisma.EmbeddingWhereInput;
    /**
     * Limit how many Embeddings to delete.
     */
    limit?: number;
};
/**
 * Embedding without action
 */
export type EmbeddingDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
};
