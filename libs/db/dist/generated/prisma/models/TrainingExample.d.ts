import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model TrainingExample
 * The frozen dataset of a run.
 */
export type TrainingExampleModel = runtime.Types.Result.DefaultSelection<Prisma.$TrainingExamplePayload>;
export type AggregateTrainingExample = {
    _count: TrainingExampleCountAggregateOutputType | null;
    _min: TrainingExampleMinAggregateOutputType | null;
    _max: TrainingExampleMaxAggregateOutputType | null;
};
export type TrainingExampleMinAggregateOutputType = {
    runId: string | null;
    sha256: string | null;
    classId: string | null;
    correctionId: string | null;
    part: $Enums.Part | null;
};
export type TrainingExampleMaxAggregateOutputType = {
    runId: string | null;
    sha256: string | null;
    classId: string | null;
    correctionId: string | null;
    part: $Enums.Part | null;
};
export type TrainingExampleCountAggregateOutputType = {
    runId: number;
    sha256: number;
    classId: number;
    correctionId: number;
    part: number;
    _all: number;
};
export type TrainingExampleMinAggregateInputType = {
    runId?: true;
    sha256?: true;
    classId?: true;
    correctionId?: true;
    part?: true;
};
export type TrainingExampleMaxAggregateInputType = {
    runId?: true;
    sha256?: true;
    classId?: true;
    correctionId?: true;
    part?: true;
};
export type TrainingExampleCountAggregateInputType = {
    runId?: true;
    sha256?: true;
    classId?: true;
    correctionId?: true;
    part?: true;
    _all?: true;
};
export type TrainingExampleAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which TrainingExample to aggregate.
     */
    where?: Prisma.TrainingExampleWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingExamples to fetch.
     */
    orderBy?: Prisma.TrainingExampleOrderByWithRelationInput | Prisma.TrainingExampleOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.TrainingExampleWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingExamples from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingExamples.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned TrainingExamples
    **/
    _count?: true | TrainingExampleCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: TrainingExampleMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: TrainingExampleMaxAggregateInputType;
};
export type GetTrainingExampleAggregateType<T extends TrainingExampleAggregateArgs> = {
    [P in keyof T & keyof AggregateTrainingExample]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateTrainingExample[P]> : Prisma.GetScalarType<T[P], AggregateTrainingExample[P]>;
};
export type TrainingExampleGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.TrainingExampleWhereInput;
    orderBy?: Prisma.TrainingExampleOrderByWithAggregationInput | Prisma.TrainingExampleOrderByWithAggregationInput[];
    by: Prisma.TrainingExampleScalarFieldEnum[] | Prisma.TrainingExampleScalarFieldEnum;
    having?: Prisma.TrainingExampleScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: TrainingExampleCountAggregateInputType | true;
    _min?: TrainingExampleMinAggregateInputType;
    _max?: TrainingExampleMaxAggregateInputType;
};
export type TrainingExampleGroupByOutputType = {
    runId: string;
    sha256: string;
    classId: string | null;
    correctionId: string;
    part: $Enums.Part;
    _count: TrainingExampleCountAggregateOutputType | null;
    _min: TrainingExampleMinAggregateOutputType | null;
    _max: TrainingExampleMaxAggregateOutputType | null;
};
export type GetTrainingExampleGroupByPayload<T extends TrainingExampleGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<TrainingExampleGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof TrainingExampleGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], TrainingExampleGroupByOutputType[P]> : Prisma.GetScalarType<T[P], TrainingExampleGroupByOutputType[P]>;
}>>;
export type TrainingExampleWhereInput = {
    AND?: Prisma.TrainingExampleWhereInput | Prisma.TrainingExampleWhereInput[];
    OR?: Prisma.TrainingExampleWhereInput[];
    NOT?: Prisma.TrainingExampleWhereInput | Prisma.TrainingExampleWhereInput[];
    runId?: Prisma.UuidFilter<"TrainingExample"> | string;
    sha256?: Prisma.StringFilter<"TrainingExample"> | string;
    classId?: Prisma.UuidNullableFilter<"TrainingExample"> | string | null;
    correctionId?: Prisma.UuidFilter<"TrainingExample"> | string;
    part?: Prisma.EnumPartFilter<"TrainingExample"> | $Enums.Part;
    run?: Prisma.XOR<Prisma.TrainingRunScalarRelationFilter, Prisma.TrainingRunWhereInput>;
};
export type TrainingExampleOrderByWithRelationInput = {
    runId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    classId?: Prisma.SortOrderInput | Prisma.SortOrder;
    correctionId?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    run?: Prisma.TrainingRunOrderByWithRelationInput;
};
export type TrainingExampleWhereUniqueInput = Prisma.AtLeast<{
    runId_sha256?: Prisma.TrainingExampleRunIdSha256CompoundUniqueInput;
    AND?: Prisma.TrainingExampleWhereInput | Prisma.TrainingExampleWhereInput[];
    OR?: Prisma.TrainingExampleWhereInput[];
    NOT?: Prisma.TrainingExampleWhereInput | Prisma.TrainingExampleWhereInput[];
    runId?: Prisma.UuidFilter<"TrainingExample"> | string;
    sha256?: Prisma.StringFilter<"TrainingExample"> | string;
    classId?: Prisma.UuidNullableFilter<"TrainingExample"> | string | null;
    correctionId?: Prisma.UuidFilter<"TrainingExample"> | string;
    part?: Prisma.EnumPartFilter<"TrainingExample"> | $Enums.Part;
    run?: Prisma.XOR<Prisma.TrainingRunScalarRelationFilter, Prisma.TrainingRunWhereInput>;
}, "runId_sha256">;
export type TrainingExampleOrderByWithAggregationInput = {
    runId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    classId?: Prisma.SortOrderInput | Prisma.SortOrder;
    correctionId?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    _count?: Prisma.TrainingExampleCountOrderByAggregateInput;
    _max?: Prisma.TrainingExampleMaxOrderByAggregateInput;
    _min?: Prisma.TrainingExampleMinOrderByAggregateInput;
};
export type TrainingExampleScalarWhereWithAggregatesInput = {
    AND?: Prisma.TrainingExampleScalarWhereWithAggregatesInput | Prisma.TrainingExampleScalarWhereWithAggregatesInput[];
    OR?: Prisma.TrainingExampleScalarWhereWithAggregatesInput[];
    NOT?: Prisma.TrainingExampleScalarWhereWithAggregatesInput | Prisma.TrainingExampleScalarWhereWithAggregatesInput[];
    runId?: Prisma.UuidWithAggregatesFilter<"TrainingExample"> | string;
    sha256?: Prisma.StringWithAggregatesFilter<"TrainingExample"> | string;
    classId?: Prisma.UuidNullableWithAggregatesFilter<"TrainingExample"> | string | null;
    correctionId?: Prisma.UuidWithAggregatesFilter<"TrainingExample"> | string;
    part?: Prisma.EnumPartWithAggregatesFilter<"TrainingExample"> | $Enums.Part;
};
export type TrainingExampleCreateInput = {
    sha256: string;
    classId?: string | null;
    correctionId: string;
    part: $Enums.Part;
    run: Prisma.TrainingRunCreateNestedOneWithoutExamplesInput;
};
export type TrainingExampleUncheckedCreateInput = {
    runId: string;
    sha256: string;
    classId?: string | null;
    correctionId: string;
    part: $Enums.Part;
};
export type TrainingExampleUpdateInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    correctionId?: Prisma.StringFieldUpdateOperationsInput | string;
    part?: Prisma.EnumPartFieldUpdateOperationsInput | $Enums.Part;
    run?: Prisma.TrainingRunUpdateOneRequiredWithoutExamplesNestedInput;
};
export type TrainingExampleUncheckedUpdateInput = {
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    correctionId?: Prisma.StringFieldUpdateOperationsInput | string;
    part?: Prisma.EnumPartFieldUpdateOperationsInput | $Enums.Part;
};
export type TrainingExampleCreateManyInput = {
    runId: string;
    sha256: string;
    classId?: string | null;
    correctionId: string;
    part: $Enums.Part;
};
export type TrainingExampleUpdateManyMutationInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    correctionId?: Prisma.StringFieldUpdateOperationsInput | string;
    part?: Prisma.EnumPartFieldUpdateOperationsInput | $Enums.Part;
};
export type TrainingExampleUncheckedUpdateManyInput = {
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    correctionId?: Prisma.StringFieldUpdateOperationsInput | string;
    part?: Prisma.EnumPartFieldUpdateOperationsInput | $Enums.Part;
};
export type TrainingExampleListRelationFilter = {
    every?: Prisma.TrainingExampleWhereInput;
    some?: Prisma.TrainingExampleWhereInput;
    none?: Prisma.TrainingExampleWhereInput;
};
export type TrainingExampleOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type TrainingExampleRunIdSha256CompoundUniqueInput = {
    runId: string;
    sha256: string;
};
export type TrainingExampleCountOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    classId?: Prisma.SortOrder;
    correctionId?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
};
export type TrainingExampleMaxOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    classId?: Prisma.SortOrder;
    correctionId?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
};
export type TrainingExampleMinOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    classId?: Prisma.SortOrder;
    correctionId?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
};
export type TrainingExampleCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.TrainingExampleCreateWithoutRunInput, Prisma.TrainingExampleUncheckedCreateWithoutRunInput> | Prisma.TrainingExampleCreateWithoutRunInput[] | Prisma.TrainingExampleUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.TrainingExampleCreateOrConnectWithoutRunInput | Prisma.TrainingExampleCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.TrainingExampleCreateManyRunInputEnvelope;
    connect?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
};
export type TrainingExampleUncheckedCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.TrainingExampleCreateWithoutRunInput, Prisma.TrainingExampleUncheckedCreateWithoutRunInput> | Prisma.TrainingExampleCreateWithoutRunInput[] | Prisma.TrainingExampleUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.TrainingExampleCreateOrConnectWithoutRunInput | Prisma.TrainingExampleCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.TrainingExampleCreateManyRunInputEnvelope;
    connect?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
};
export type TrainingExampleUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingExampleCreateWithoutRunInput, Prisma.TrainingExampleUncheckedCreateWithoutRunInput> | Prisma.TrainingExampleCreateWithoutRunInput[] | Prisma.TrainingExampleUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.TrainingExampleCreateOrConnectWithoutRunInput | Prisma.TrainingExampleCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.TrainingExampleUpsertWithWhereUniqueWithoutRunInput | Prisma.TrainingExampleUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.TrainingExampleCreateManyRunInputEnvelope;
    set?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
    disconnect?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
    delete?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
    connect?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
    update?: Prisma.TrainingExampleUpdateWithWhereUniqueWithoutRunInput | Prisma.TrainingExampleUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.TrainingExampleUpdateManyWithWhereWithoutRunInput | Prisma.TrainingExampleUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.TrainingExampleScalarWhereInput | Prisma.TrainingExampleScalarWhereInput[];
};
export type TrainingExampleUncheckedUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.TrainingExampleCreateWithoutRunInput, Prisma.TrainingExampleUncheckedCreateWithoutRunInput> | Prisma.TrainingExampleCreateWithoutRunInput[] | Prisma.TrainingExampleUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.TrainingExampleCreateOrConnectWithoutRunInput | Prisma.TrainingExampleCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.TrainingExampleUpsertWithWhereUniqueWithoutRunInput | Prisma.TrainingExampleUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.TrainingExampleCreateManyRunInputEnvelope;
    set?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
    disconnect?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
    delete?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
    connect?: Prisma.TrainingExampleWhereUniqueInput | Prisma.TrainingExampleWhereUniqueInput[];
    update?: Prisma.TrainingExampleUpdateWithWhereUniqueWithoutRunInput | Prisma.TrainingExampleUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.TrainingExampleUpdateManyWithWhereWithoutRunInput | Prisma.TrainingExampleUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.TrainingExampleScalarWhereInput | Prisma.TrainingExampleScalarWhereInput[];
};
export type EnumPartFieldUpdateOperationsInput = {
    set?: $Enums.Part;
};
export type TrainingExampleCreateWithoutRunInput = {
    sha256: string;
    classId?: string | null;
    correctionId: string;
    part: $Enums.Part;
};
export type TrainingExampleUncheckedCreateWithoutRunInput = {
    sha256: string;
    classId?: string | null;
    correctionId: string;
    part: $Enums.Part;
};
export type TrainingExampleCreateOrConnectWithoutRunInput = {
    where: Prisma.TrainingExampleWhereUniqueInput;
    create: Prisma.XOR<Prisma.TrainingExampleCreateWithoutRunInput, Prisma.TrainingExampleUncheckedCreateWithoutRunInput>;
};
export type TrainingExampleCreateManyRunInputEnvelope = {
    data: Prisma.TrainingExampleCreateManyRunInput | Prisma.TrainingExampleCreateManyRunInput[];
    skipDuplicates?: boolean;
};
export type TrainingExampleUpsertWithWhereUniqueWithoutRunInput = {
    where: Prisma.TrainingExampleWhereUniqueInput;
    update: Prisma.XOR<Prisma.TrainingExampleUpdateWithoutRunInput, Prisma.TrainingExampleUncheckedUpdateWithoutRunInput>;
    create: Prisma.XOR<Prisma.TrainingExampleCreateWithoutRunInput, Prisma.TrainingExampleUncheckedCreateWithoutRunInput>;
};
export type TrainingExampleUpdateWithWhereUniqueWithoutRunInput = {
    where: Prisma.TrainingExampleWhereUniqueInput;
    data: Prisma.XOR<Prisma.TrainingExampleUpdateWithoutRunInput, Prisma.TrainingExampleUncheckedUpdateWithoutRunInput>;
};
export type TrainingExampleUpdateManyWithWhereWithoutRunInput = {
    where: Prisma.TrainingExampleScalarWhereInput;
    data: Prisma.XOR<Prisma.TrainingExampleUpdateManyMutationInput, Prisma.TrainingExampleUncheckedUpdateManyWithoutRunInput>;
};
export type TrainingExampleScalarWhereInput = {
    AND?: Prisma.TrainingExampleScalarWhereInput | Prisma.TrainingExampleScalarWhereInput[];
    OR?: Prisma.TrainingExampleScalarWhereInput[];
    NOT?: Prisma.TrainingExampleScalarWhereInput | Prisma.TrainingExampleScalarWhereInput[];
    runId?: Prisma.UuidFilter<"TrainingExample"> | string;
    sha256?: Prisma.StringFilter<"TrainingExample"> | string;
    classId?: Prisma.UuidNullableFilter<"TrainingExample"> | string | null;
    correctionId?: Prisma.UuidFilter<"TrainingExample"> | string;
    part?: Prisma.EnumPartFilter<"TrainingExample"> | $Enums.Part;
};
export type TrainingExampleCreateManyRunInput = {
    sha256: string;
    classId?: string | null;
    correctionId: string;
    part: $Enums.Part;
};
export type TrainingExampleUpdateWithoutRunInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    correctionId?: Prisma.StringFieldUpdateOperationsInput | string;
    part?: Prisma.EnumPartFieldUpdateOperationsInput | $Enums.Part;
};
export type TrainingExampleUncheckedUpdateWithoutRunInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    correctionId?: Prisma.StringFieldUpdateOperationsInput | string;
    part?: Prisma.EnumPartFieldUpdateOperationsInput | $Enums.Part;
};
export type TrainingExampleUncheckedUpdateManyWithoutRunInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    correctionId?: Prisma.StringFieldUpdateOperationsInput | string;
    part?: Prisma.EnumPartFieldUpdateOperationsInput | $Enums.Part;
};
export type TrainingExampleSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    sha256?: boolean;
    classId?: boolean;
    correctionId?: boolean;
    part?: boolean;
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingExample"]>;
export type TrainingExampleSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    sha256?: boolean;
    classId?: boolean;
    correctionId?: boolean;
    part?: boolean;
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingExample"]>;
export type TrainingExampleSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    sha256?: boolean;
    classId?: boolean;
    correctionId?: boolean;
    part?: boolean;
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["trainingExample"]>;
export type TrainingExampleSelectScalar = {
    runId?: boolean;
    sha256?: boolean;
    classId?: boolean;
    correctionId?: boolean;
    part?: boolean;
};
export type TrainingExampleOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"runId" | "sha256" | "classId" | "correctionId" | "part", ExtArgs["result"]["trainingExample"]>;
export type TrainingExampleInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
};
export type TrainingExampleIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
};
export type TrainingExampleIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.TrainingRunDefaultArgs<ExtArgs>;
};
export type $TrainingExamplePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "TrainingExample";
    objects: {
        run: Prisma.$TrainingRunPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        runId: string;
        sha256: string;
        classId: string | null;
        correctionId: string;
        part: $Enums.Part;
    }, ExtArgs["result"]["trainingExample"]>;
    composites: {};
};
export type TrainingExampleGetPayload<S extends boolean | null | undefined | TrainingExampleDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload, S>;
export type TrainingExampleCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<TrainingExampleFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: TrainingExampleCountAggregateInputType | true;
};
export interface TrainingExampleDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['TrainingExample'];
        meta: {
            name: 'TrainingExample';
        };
    };
    /**
     * Find zero or one TrainingExample that matches the filter.
     * @param {TrainingExampleFindUniqueArgs} args - Arguments to find a TrainingExample
     * @example
     * // Get one TrainingExample
     * const trainingExample = await prisma.trainingExample.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends TrainingExampleFindUniqueArgs>(args: Prisma.SelectSubset<T, TrainingExampleFindUniqueArgs<ExtArgs>>): Prisma.Prisma__TrainingExampleClient<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one TrainingExample that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {TrainingExampleFindUniqueOrThrowArgs} args - Arguments to find a TrainingExample
     * @example
     * // Get one TrainingExample
     * const trainingExample = await prisma.trainingExample.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends TrainingExampleFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, TrainingExampleFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__TrainingExampleClient<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first TrainingExample that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingExampleFindFirstArgs} args - Arguments to find a TrainingExample
     * @example
     * // Get one TrainingExample
     * const trainingExample = await prisma.trainingExample.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends TrainingExampleFindFirstArgs>(args?: Prisma.SelectSubset<T, TrainingExampleFindFirstArgs<ExtArgs>>): Prisma.Prisma__TrainingExampleClient<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first TrainingExample that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingExampleFindFirstOrThrowArgs} args - Arguments to find a TrainingExample
     * @example
     * // Get one TrainingExample
     * const trainingExample = await prisma.trainingExample.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends TrainingExampleFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, TrainingExampleFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__TrainingExampleClient<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more TrainingExamples that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingExampleFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all TrainingExamples
     * const trainingExamples = await prisma.trainingExample.findMany()
     *
     * // Get first 10 TrainingExamples
     * const trainingExamples = await prisma.trainingExample.findMany({ take: 10 })
     *
     * // Only select the `runId`
     * const trainingExampleWithRunIdOnly = await prisma.trainingExample.findMany({ select: { runId: true } })
     *
     */
    findMany<T extends TrainingExampleFindManyArgs>(args?: Prisma.SelectSubset<T, TrainingExampleFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a TrainingExample.
     * @param {TrainingExampleCreateArgs} args - Arguments to create a TrainingExample.
     * @example
     * // Create one TrainingExample
     * const TrainingExample = await prisma.trainingExample.create({
     *   data: {
     *     // ... data to create a TrainingExample
     *   }
     * })
     *
     */
    create<T extends TrainingExampleCreateArgs>(args: Prisma.SelectSubset<T, TrainingExampleCreateArgs<ExtArgs>>): Prisma.Prisma__TrainingExampleClient<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many TrainingExamples.
     * @param {TrainingExampleCreateManyArgs} args - Arguments to create many TrainingExamples.
     * @example
     * // Create many TrainingExamples
     * const trainingExample = await prisma.trainingExample.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends TrainingExampleCreateManyArgs>(args?: Prisma.SelectSubset<T, TrainingExampleCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many TrainingExamples and returns the data saved in the database.
     * @param {TrainingExampleCreateManyAndReturnArgs} args - Arguments to create many TrainingExamples.
     * @example
     * // Create many TrainingExamples
     * const trainingExample = await prisma.trainingExample.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many TrainingExamples and only return the `runId`
     * const trainingExampleWithRunIdOnly = await prisma.trainingExample.createManyAndReturn({
     *   select: { runId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends TrainingExampleCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, TrainingExampleCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a TrainingExample.
     * @param {TrainingExampleDeleteArgs} args - Arguments to delete one TrainingExample.
     * @example
     * // Delete one TrainingExample
     * const TrainingExample = await prisma.trainingExample.delete({
     *   where: {
     *     // ... filter to delete one TrainingExample
     *   }
     * })
     *
     */
    delete<T extends TrainingExampleDeleteArgs>(args: Prisma.SelectSubset<T, TrainingExampleDeleteArgs<ExtArgs>>): Prisma.Prisma__TrainingExampleClient<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one TrainingExample.
     * @param {TrainingExampleUpdateArgs} args - Arguments to update one TrainingExample.
     * @example
     * // Update one TrainingExample
     * const trainingExample = await prisma.trainingExample.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends TrainingExampleUpdateArgs>(args: Prisma.SelectSubset<T, TrainingExampleUpdateArgs<ExtArgs>>): Prisma.Prisma__TrainingExampleClient<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more TrainingExamples.
     * @param {TrainingExampleDeleteManyArgs} args - Arguments to filter TrainingExamples to delete.
     * @example
     * // Delete a few TrainingExamples
     * const { count } = await prisma.trainingExample.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends TrainingExampleDeleteManyArgs>(args?: Prisma.SelectSubset<T, TrainingExampleDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more TrainingExamples.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingExampleUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many TrainingExamples
     * const trainingExample = await prisma.trainingExample.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends TrainingExampleUpdateManyArgs>(args: Prisma.SelectSubset<T, TrainingExampleUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more TrainingExamples and returns the data updated in the database.
     * @param {TrainingExampleUpdateManyAndReturnArgs} args - Arguments to update many TrainingExamples.
     * @example
     * // Update many TrainingExamples
     * const trainingExample = await prisma.trainingExample.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more TrainingExamples and only return the `runId`
     * const trainingExampleWithRunIdOnly = await prisma.trainingExample.updateManyAndReturn({
     *   select: { runId: true },
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
    updateManyAndReturn<T extends TrainingExampleUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, TrainingExampleUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one TrainingExample.
     * @param {TrainingExampleUpsertArgs} args - Arguments to update or create a TrainingExample.
     * @example
     * // Update or create a TrainingExample
     * const trainingExample = await prisma.trainingExample.upsert({
     *   create: {
     *     // ... data to create a TrainingExample
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the TrainingExample we want to update
     *   }
     * })
     */
    upsert<T extends TrainingExampleUpsertArgs>(args: Prisma.SelectSubset<T, TrainingExampleUpsertArgs<ExtArgs>>): Prisma.Prisma__TrainingExampleClient<runtime.Types.Result.GetResult<Prisma.$TrainingExamplePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of TrainingExamples.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingExampleCountArgs} args - Arguments to filter TrainingExamples to count.
     * @example
     * // Count the number of TrainingExamples
     * const count = await prisma.trainingExample.count({
     *   where: {
     *     // ... the filter for the TrainingExamples we want to count
     *   }
     * })
    **/
    count<T extends TrainingExampleCountArgs>(args?: Prisma.Subset<T, TrainingExampleCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], TrainingExampleCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a TrainingExample.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingExampleAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends TrainingExampleAggregateArgs>(args: Prisma.Subset<T, TrainingExampleAggregateArgs>): Prisma.PrismaPromise<GetTrainingExampleAggregateType<T>>;
    /**
     * Group by TrainingExample.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {TrainingExampleGroupByArgs} args - Group by arguments.
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
    groupBy<T extends TrainingExampleGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: TrainingExampleGroupByArgs['orderBy'];
    } : {
        orderBy?: TrainingExampleGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, TrainingExampleGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetTrainingExampleGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the TrainingExample model
     */
    readonly fields: TrainingExampleFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for TrainingExample.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__TrainingExampleClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    run<T extends Prisma.TrainingRunDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.TrainingRunDefaultArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the TrainingExample model
 */
export interface TrainingExampleFieldRefs {
    readonly runId: Prisma.FieldRef<"TrainingExample", 'String'>;
    readonly sha256: Prisma.FieldRef<"TrainingExample", 'String'>;
    readonly classId: Prisma.FieldRef<"TrainingExample", 'String'>;
    readonly correctionId: Prisma.FieldRef<"TrainingExample", 'String'>;
    readonly part: Prisma.FieldRef<"TrainingExample", 'Part'>;
}
/**
 * TrainingExample findUnique
 */
export type TrainingExampleFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingExample to fetch.
     */
    where: Prisma.TrainingExampleWhereUniqueInput;
};
/**
 * TrainingExample findUniqueOrThrow
 */
export type TrainingExampleFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingExample to fetch.
     */
    where: Prisma.TrainingExampleWhereUniqueInput;
};
/**
 * TrainingExample findFirst
 */
export type TrainingExampleFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingExample to fetch.
     */
    where?: Prisma.TrainingExampleWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingExamples to fetch.
     */
    orderBy?: Prisma.TrainingExampleOrderByWithRelationInput | Prisma.TrainingExampleOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for TrainingExamples.
     */
    cursor?: Prisma.TrainingExampleWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingExamples from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingExamples.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingExamples.
     */
    distinct?: Prisma.TrainingExampleScalarFieldEnum | Prisma.TrainingExampleScalarFieldEnum[];
};
/**
 * TrainingExample findFirstOrThrow
 */
export type TrainingExampleFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingExample to fetch.
     */
    where?: Prisma.TrainingExampleWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingExamples to fetch.
     */
    orderBy?: Prisma.TrainingExampleOrderByWithRelationInput | Prisma.TrainingExampleOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for TrainingExamples.
     */
    cursor?: Prisma.TrainingExampleWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingExamples from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingExamples.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingExamples.
     */
    distinct?: Prisma.TrainingExampleScalarFieldEnum | Prisma.TrainingExampleScalarFieldEnum[];
};
/**
 * TrainingExample findMany
 */
export type TrainingExampleFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * Filter, which TrainingExamples to fetch.
     */
    where?: Prisma.TrainingExampleWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of TrainingExamples to fetch.
     */
    orderBy?: Prisma.TrainingExampleOrderByWithRelationInput | Prisma.TrainingExampleOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing TrainingExamples.
     */
    cursor?: Prisma.TrainingExampleWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` TrainingExamples from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` TrainingExamples.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of TrainingExamples.
     */
    distinct?: Prisma.TrainingExampleScalarFieldEnum | Prisma.TrainingExampleScalarFieldEnum[];
};
/**
 * TrainingExample create
 */
export type TrainingExampleCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * The data needed to create a TrainingExample.
     */
    data: Prisma.XOR<Prisma.TrainingExampleCreateInput, Prisma.TrainingExampleUncheckedCreateInput>;
};
/**
 * TrainingExample createMany
 */
export type TrainingExampleCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many TrainingExamples.
     */
    data: Prisma.TrainingExampleCreateManyInput | Prisma.TrainingExampleCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * TrainingExample createManyAndReturn
 */
export type TrainingExampleCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * The data used to create many TrainingExamples.
     */
    data: Prisma.TrainingExampleCreateManyInput | Prisma.TrainingExampleCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * TrainingExample update
 */
export type TrainingExampleUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * The data needed to update a TrainingExample.
     */
    data: Prisma.XOR<Prisma.TrainingExampleUpdateInput, Prisma.TrainingExampleUncheckedUpdateInput>;
    /**
     * Choose, which TrainingExample to update.
     */
    where: Prisma.TrainingExampleWhereUniqueInput;
};
/**
 * TrainingExample updateMany
 */
export type TrainingExampleUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update TrainingExamples.
     */
    data: Prisma.XOR<Prisma.TrainingExampleUpdateManyMutationInput, Prisma.TrainingExampleUncheckedUpdateManyInput>;
    /**
     * Filter which TrainingExamples to update
     */
    where?: Prisma.TrainingExampleWhereInput;
    /**
     * Limit how many TrainingExamples to update.
     */
    limit?: number;
};
/**
 * TrainingExample updateManyAndReturn
 */
export type TrainingExampleUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * The data used to update TrainingExamples.
     */
    data: Prisma.XOR<Prisma.TrainingExampleUpdateManyMutationInput, Prisma.TrainingExampleUncheckedUpdateManyInput>;
    /**
     * Filter which TrainingExamples to update
     */
    where?: Prisma.TrainingExampleWhereInput;
    /**
     * Limit how many TrainingExamples to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * TrainingExample upsert
 */
export type TrainingExampleUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * The filter to search for the TrainingExample to update in case it exists.
     */
    where: Prisma.TrainingExampleWhereUniqueInput;
    /**
     * In case the TrainingExample found by the `where` argument doesn't exist, create a new TrainingExample with this data.
     */
    create: Prisma.XOR<Prisma.TrainingExampleCreateInput, Prisma.TrainingExampleUncheckedCreateInput>;
    /**
     * In case the TrainingExample was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.TrainingExampleUpdateInput, Prisma.TrainingExampleUncheckedUpdateInput>;
};
/**
 * TrainingExample delete
 */
export type TrainingExampleDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
    /**
     * Filter which TrainingExample to delete.
     */
    where: Prisma.TrainingExampleWhereUniqueInput;
};
/**
 * TrainingExample deleteMany
 */
export type TrainingExampleDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which TrainingExamples to delete
     */
    where?: Prisma.TrainingExampleWhereInput;
    /**
     * Limit how many TrainingExamples to delete.
     */
    limit?: number;
};
/**
 * TrainingExample without action
 */
export type TrainingExampleDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingExample
     */
    select?: Prisma.TrainingExampleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingExample
     */
    omit?: Prisma.TrainingExampleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingExampleInclude<ExtArgs> | null;
};
