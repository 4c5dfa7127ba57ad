import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model ReleaseStep
 *
 */
export type ReleaseStepModel = runtime.Types.Result.DefaultSelection<Prisma.$ReleaseStepPayload>;
export type AggregateReleaseStep = {
    _count: ReleaseStepCountAggregateOutputType | null;
    _avg: ReleaseStepAvgAggregateOutputType | null;
    _sum: ReleaseStepSumAggregateOutputType | null;
    _min: ReleaseStepMinAggregateOutputType | null;
    _max: ReleaseStepMaxAggregateOutputType | null;
};
export type ReleaseStepAvgAggregateOutputType = {
    id: number | null;
};
export type ReleaseStepSumAggregateOutputType = {
    id: bigint | null;
};
export type ReleaseStepMinAggregateOutputType = {
    id: bigint | null;
    releaseId: string | null;
    state: $Enums.ReleaseState | null;
    at: Date | null;
    reason: string | null;
};
export type ReleaseStepMaxAggregateOutputType = {
    id: bigint | null;
    releaseId: string | null;
    state: $Enums.ReleaseState | null;
    at: Date | null;
    reason: string | null;
};
export type ReleaseStepCountAggregateOutputType = {
    id: number;
    releaseId: number;
    state: number;
    at: number;
    reason: number;
    _all: number;
};
export type ReleaseStepAvgAggregateInputType = {
    id?: true;
};
export type ReleaseStepSumAggregateInputType = {
    id?: true;
};
export type ReleaseStepMinAggregateInputType = {
    id?: true;
    releaseId?: true;
    state?: true;
    at?: true;
    reason?: true;
};
export type ReleaseStepMaxAggregateInputType = {
    id?: true;
    releaseId?: true;
    state?: true;
    at?: true;
    reason?: true;
};
export type ReleaseStepCountAggregateInputType = {
    id?: true;
    releaseId?: true;
    state?: true;
    at?: true;
    reason?: true;
    _all?: true;
};
export type ReleaseStepAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ReleaseStep to aggregate.
     */
    where?: Prisma.ReleaseStepWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReleaseSteps to fetch.
     */
    orderBy?: Prisma.ReleaseStepOrderByWithRelationInput | Prisma.ReleaseStepOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ReleaseStepWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReleaseSteps from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReleaseSteps.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned ReleaseSteps
    **/
    _count?: true | ReleaseStepCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ReleaseStepAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ReleaseStepSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ReleaseStepMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ReleaseStepMaxAggregateInputType;
};
export type GetReleaseStepAggregateType<T extends ReleaseStepAggregateArgs> = {
    [P in keyof T & keyof AggregateReleaseStep]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateReleaseStep[P]> : Prisma.GetScalarType<T[P], AggregateReleaseStep[P]>;
};
export type ReleaseStepGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReleaseStepWhereInput;
    orderBy?: Prisma.ReleaseStepOrderByWithAggregationInput | Prisma.ReleaseStepOrderByWithAggregationInput[];
    by: Prisma.ReleaseStepScalarFieldEnum[] | Prisma.ReleaseStepScalarFieldEnum;
    having?: Prisma.ReleaseStepScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ReleaseStepCountAggregateInputType | true;
    _avg?: ReleaseStepAvgAggregateInputType;
    _sum?: ReleaseStepSumAggregateInputType;
    _min?: ReleaseStepMinAggregateInputType;
    _max?: ReleaseStepMaxAggregateInputType;
};
export type ReleaseStepGroupByOutputType = {
    id: bigint;
    releaseId: string;
    state: $Enums.ReleaseState;
    at: Date;
    reason: string;
    _count: ReleaseStepCountAggregateOutputType | null;
    _avg: ReleaseStepAvgAggregateOutputType | null;
    _sum: ReleaseStepSumAggregateOutputType | null;
    _min: ReleaseStepMinAggregateOutputType | null;
    _max: ReleaseStepMaxAggregateOutputType | null;
};
export type GetReleaseStepGroupByPayload<T extends ReleaseStepGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ReleaseStepGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ReleaseStepGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ReleaseStepGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ReleaseStepGroupByOutputType[P]>;
}>>;
export type ReleaseStepWhereInput = {
    AND?: Prisma.ReleaseStepWhereInput | Prisma.ReleaseStepWhereInput[];
    OR?: Prisma.ReleaseStepWhereInput[];
    NOT?: Prisma.ReleaseStepWhereInput | Prisma.ReleaseStepWhereInput[];
    id?: Prisma.BigIntFilter<"ReleaseStep"> | bigint | number;
    releaseId?: Prisma.UuidFilter<"ReleaseStep"> | string;
    state?: Prisma.EnumReleaseStateFilter<"ReleaseStep"> | $Enums.ReleaseState;
    at?: Prisma.DateTimeFilter<"ReleaseStep"> | Date | string;
    reason?: Prisma.StringFilter<"ReleaseStep"> | string;
    release?: Prisma.XOR<Prisma.ReleaseScalarRelationFilter, Prisma.ReleaseWhereInput>;
};
export type ReleaseStepOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    releaseId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    release?: Prisma.ReleaseOrderByWithRelationInput;
};
export type ReleaseStepWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    AND?: Prisma.ReleaseStepWhereInput | Prisma.ReleaseStepWhereInput[];
    OR?: Prisma.ReleaseStepWhereInput[];
    NOT?: Prisma.ReleaseStepWhereInput | Prisma.ReleaseStepWhereInput[];
    releaseId?: Prisma.UuidFilter<"ReleaseStep"> | string;
    state?: Prisma.EnumReleaseStateFilter<"ReleaseStep"> | $Enums.ReleaseState;
    at?: Prisma.DateTimeFilter<"ReleaseStep"> | Date | string;
    reason?: Prisma.StringFilter<"ReleaseStep"> | string;
    release?: Prisma.XOR<Prisma.ReleaseScalarRelationFilter, Prisma.ReleaseWhereInput>;
}, "id">;
export type ReleaseStepOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    releaseId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    _count?: Prisma.ReleaseStepCountOrderByAggregateInput;
    _avg?: Prisma.ReleaseStepAvgOrderByAggregateInput;
    _max?: Prisma.ReleaseStepMaxOrderByAggregateInput;
    _min?: Prisma.ReleaseStepMinOrderByAggregateInput;
    _sum?: Prisma.ReleaseStepSumOrderByAggregateInput;
};
export type ReleaseStepScalarWhereWithAggregatesInput = {
    AND?: Prisma.ReleaseStepScalarWhereWithAggregatesInput | Prisma.ReleaseStepScalarWhereWithAggregatesInput[];
    OR?: Prisma.ReleaseStepScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ReleaseStepScalarWhereWithAggregatesInput | Prisma.ReleaseStepScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"ReleaseStep"> | bigint | number;
    releaseId?: Prisma.UuidWithAggregatesFilter<"ReleaseStep"> | string;
    state?: Prisma.EnumReleaseStateWithAggregatesFilter<"ReleaseStep"> | $Enums.ReleaseState;
    at?: Prisma.DateTimeWithAggregatesFilter<"ReleaseStep"> | Date | string;
    reason?: Prisma.StringWithAggregatesFilter<"ReleaseStep"> | string;
};
export type ReleaseStepCreateInput = {
    id?: bigint | number;
    state: $Enums.ReleaseState;
    at?: Date | string;
    reason: string;
    release: Prisma.ReleaseCreateNestedOneWithoutStepsInput;
};
export type ReleaseStepUncheckedCreateInput = {
    id?: bigint | number;
    releaseId: string;
    state: $Enums.ReleaseState;
    at?: Date | string;
    reason: string;
};
export type ReleaseStepUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
    release?: Prisma.ReleaseUpdateOneRequiredWithoutStepsNestedInput;
};
export type ReleaseStepUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    releaseId?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type ReleaseStepCreateManyInput = {
    id?: bigint | number;
    releaseId: string;
    state: $Enums.ReleaseState;
    at?: Date | string;
    reason: string;
};
export type ReleaseStepUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type ReleaseStepUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    releaseId?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type ReleaseStepListRelationFilter = {
    every?: Prisma.ReleaseStepWhereInput;
    some?: Prisma.ReleaseStepWhereInput;
    none?: Prisma.ReleaseStepWhereInput;
};
export type ReleaseStepOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ReleaseStepCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    releaseId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
};
export type ReleaseStepAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
};
export type ReleaseStepMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    releaseId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
};
export type ReleaseStepMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    releaseId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
};
export type ReleaseStepSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
};
export type ReleaseStepCreateNestedManyWithoutReleaseInput = {
    create?: Prisma.XOR<Prisma.ReleaseStepCreateWithoutReleaseInput, Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput> | Prisma.ReleaseStepCreateWithoutReleaseInput[] | Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput[];
    connectOrCreate?: Prisma.ReleaseStepCreateOrConnectWithoutReleaseInput | Prisma.ReleaseStepCreateOrConnectWithoutReleaseInput[];
    createMany?: Prisma.ReleaseStepCreateManyReleaseInputEnvelope;
    connect?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
};
export type ReleaseStepUncheckedCreateNestedManyWithoutReleaseInput = {
    create?: Prisma.XOR<Prisma.ReleaseStepCreateWithoutReleaseInput, Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput> | Prisma.ReleaseStepCreateWithoutReleaseInput[] | Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput[];
    connectOrCreate?: Prisma.ReleaseStepCreateOrConnectWithoutReleaseInput | Prisma.ReleaseStepCreateOrConnectWithoutReleaseInput[];
    createMany?: Prisma.ReleaseStepCreateManyReleaseInputEnvelope;
    connect?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
};
export type ReleaseStepUpdateManyWithoutReleaseNestedInput = {
    create?: Prisma.XOR<Prisma.ReleaseStepCreateWithoutReleaseInput, Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput> | Prisma.ReleaseStepCreateWithoutReleaseInput[] | Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput[];
    connectOrCreate?: Prisma.ReleaseStepCreateOrConnectWithoutReleaseInput | Prisma.ReleaseStepCreateOrConnectWithoutReleaseInput[];
    upsert?: Prisma.ReleaseStepUpsertWithWhereUniqueWithoutReleaseInput | Prisma.ReleaseStepUpsertWithWhereUniqueWithoutReleaseInput[];
    createMany?: Prisma.ReleaseStepCreateManyReleaseInputEnvelope;
    set?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
    disconnect?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
    delete?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
    connect?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
    update?: Prisma.ReleaseStepUpdateWithWhereUniqueWithoutReleaseInput | Prisma.ReleaseStepUpdateWithWhereUniqueWithoutReleaseInput[];
    updateMany?: Prisma.ReleaseStepUpdateManyWithWhereWithoutReleaseInput | Prisma.ReleaseStepUpdateManyWithWhereWithoutReleaseInput[];
    deleteMany?: Prisma.ReleaseStepScalarWhereInput | Prisma.ReleaseStepScalarWhereInput[];
};
export type ReleaseStepUncheckedUpdateManyWithoutReleaseNestedInput = {
    create?: Prisma.XOR<Prisma.ReleaseStepCreateWithoutReleaseInput, Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput> | Prisma.ReleaseStepCreateWithoutReleaseInput[] | Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput[];
    connectOrCreate?: Prisma.ReleaseStepCreateOrConnectWithoutReleaseInput | Prisma.ReleaseStepCreateOrConnectWithoutReleaseInput[];
    upsert?: Prisma.ReleaseStepUpsertWithWhereUniqueWithoutReleaseInput | Prisma.ReleaseStepUpsertWithWhereUniqueWithoutReleaseInput[];
    createMany?: Prisma.ReleaseStepCreateManyReleaseInputEnvelope;
    set?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
    disconnect?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
    delete?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
    connect?: Prisma.ReleaseStepWhereUniqueInput | Prisma.ReleaseStepWhereUniqueInput[];
    update?: Prisma.ReleaseStepUpdateWithWhereUniqueWithoutReleaseInput | Prisma.ReleaseStepUpdateWithWhereUniqueWithoutReleaseInput[];
    updateMany?: Prisma.ReleaseStepUpdateManyWithWhereWithoutReleaseInput | Prisma.ReleaseStepUpdateManyWithWhereWithoutReleaseInput[];
    deleteMany?: Prisma.ReleaseStepScalarWhereInput | Prisma.ReleaseStepScalarWhereInput[];
};
export type ReleaseStepCreateWithoutReleaseInput = {
    id?: bigint | number;
    state: $Enums.ReleaseState;
    at?: Date | string;
    reason: string;
};
export type ReleaseStepUncheckedCreateWithoutReleaseInput = {
    id?: bigint | number;
    state: $Enums.ReleaseState;
    at?: Date | string;
    reason: string;
};
export type ReleaseStepCreateOrConnectWithoutReleaseInput = {
    where: Prisma.ReleaseStepWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReleaseStepCreateWithoutReleaseInput, Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput>;
};
export type ReleaseStepCreateManyReleaseInputEnvelope = {
    data: Prisma.ReleaseStepCreateManyReleaseInput | Prisma.ReleaseStepCreateManyReleaseInput[];
    skipDuplicates?: boolean;
};
export type ReleaseStepUpsertWithWhereUniqueWithoutReleaseInput = {
    where: Prisma.ReleaseStepWhereUniqueInput;
    update: Prisma.XOR<Prisma.ReleaseStepUpdateWithoutReleaseInput, Prisma.ReleaseStepUncheckedUpdateWithoutReleaseInput>;
    create: Prisma.XOR<Prisma.ReleaseStepCreateWithoutReleaseInput, Prisma.ReleaseStepUncheckedCreateWithoutReleaseInput>;
};
export type ReleaseStepUpdateWithWhereUniqueWithoutReleaseInput = {
    where: Prisma.ReleaseStepWhereUniqueInput;
    data: Prisma.XOR<Prisma.ReleaseStepUpdateWithoutReleaseInput, Prisma.ReleaseStepUncheckedUpdateWithoutReleaseInput>;
};
export type ReleaseStepUpdateManyWithWhereWithoutReleaseInput = {
    where: Prisma.ReleaseStepScalarWhereInput;
    data: Prisma.XOR<Prisma.ReleaseStepUpdateManyMutationInput, Prisma.ReleaseStepUncheckedUpdateManyWithoutReleaseInput>;
};
export type ReleaseStepScalarWhereInput = {
    AND?: Prisma.ReleaseStepScalarWhereInput | Prisma.ReleaseStepScalarWhereInput[];
    OR?: Prisma.ReleaseStepScalarWhereInput[];
    NOT?: Prisma.ReleaseStepScalarWhereInput | Prisma.ReleaseStepScalarWhereInput[];
    id?: Prisma.BigIntFilter<"ReleaseStep"> | bigint | number;
    releaseId?: Prisma.UuidFilter<"ReleaseStep"> | string;
    state?: Prisma.EnumReleaseStateFilter<"ReleaseStep"> | $Enums.ReleaseState;
    at?: Prisma.DateTimeFilter<"ReleaseStep"> | Date | string;
    reason?: Prisma.StringFilter<"ReleaseStep"> | string;
};
export type ReleaseStepCreateManyReleaseInput = {
    id?: bigint | number;
    state: $Enums.ReleaseState;
    at?: Date | string;
    reason: string;
};
export type ReleaseStepUpdateWithoutReleaseInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type ReleaseStepUncheckedUpdateWithoutReleaseInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type ReleaseStepUncheckedUpdateManyWithoutReleaseInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type ReleaseStepSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    releaseId?: boolean;
    state?: boolean;
    at?: boolean;
    reason?: boolean;
    release?: boolean | Prisma.ReleaseDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["releaseStep"]>;
export type ReleaseStepSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    releaseId?: boolean;
    state?: boolean;
    at?: boolean;
    reason?: boolean;
    release?: boolean | Prisma.ReleaseDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["releaseStep"]>;
export type ReleaseStepSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    releaseId?: boolean;
    state?: boolean;
    at?: boolean;
    reason?: boolean;
    release?: boolean | Prisma.ReleaseDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["releaseStep"]>;
export type ReleaseStepSelectScalar = {
    id?: boolean;
    releaseId?: boolean;
    state?: boolean;
    at?: boolean;
    reason?: boolean;
};
export type ReleaseStepOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "releaseId" | "state" | "at" | "reason", ExtArgs["result"]["releaseStep"]>;
export type ReleaseStepInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    release?: boolean | Prisma.ReleaseDefaultArgs<ExtArgs>;
};
export type ReleaseStepIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    release?: boolean | Prisma.ReleaseDefaultArgs<ExtArgs>;
};
export type ReleaseStepIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    release?: boolean | Prisma.ReleaseDefaultArgs<ExtArgs>;
};
export type $ReleaseStepPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "ReleaseStep";
    objects: {
        release: Prisma.$ReleasePayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        releaseId: string;
        state: $Enums.ReleaseState;
        at: Date;
        reason: string;
    }, ExtArgs["result"]["releaseStep"]>;
    composites: {};
};
export type ReleaseStepGetPayload<S extends boolean | null | undefined | ReleaseStepDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload, S>;
export type ReleaseStepCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ReleaseStepFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: ReleaseStepCountAggregateInputType | true;
};
export interface ReleaseStepDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['ReleaseStep'];
        meta: {
            name: 'ReleaseStep';
        };
    };
    /**
     * Find zero or one ReleaseStep that matches the filter.
     * @param {ReleaseStepFindUniqueArgs} args - Arguments to find a ReleaseStep
     * @example
     * // Get one ReleaseStep
     * const releaseStep = await prisma.releaseStep.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ReleaseStepFindUniqueArgs>(args: Prisma.SelectSubset<T, ReleaseStepFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ReleaseStepClient<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one ReleaseStep that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ReleaseStepFindUniqueOrThrowArgs} args - Arguments to find a ReleaseStep
     * @example
     * // Get one ReleaseStep
     * const releaseStep = await prisma.releaseStep.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ReleaseStepFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ReleaseStepFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReleaseStepClient<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ReleaseStep that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseStepFindFirstArgs} args - Arguments to find a ReleaseStep
     * @example
     * // Get one ReleaseStep
     * const releaseStep = await prisma.releaseStep.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ReleaseStepFindFirstArgs>(args?: Prisma.SelectSubset<T, ReleaseStepFindFirstArgs<ExtArgs>>): Prisma.Prisma__ReleaseStepClient<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ReleaseStep that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseStepFindFirstOrThrowArgs} args - Arguments to find a ReleaseStep
     * @example
     * // Get one ReleaseStep
     * const releaseStep = await prisma.releaseStep.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ReleaseStepFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ReleaseStepFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReleaseStepClient<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more ReleaseSteps that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseStepFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all ReleaseSteps
     * const releaseSteps = await prisma.releaseStep.findMany()
     *
     * // Get first 10 ReleaseSteps
     * const releaseSteps = await prisma.releaseStep.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const releaseStepWithIdOnly = await prisma.releaseStep.findMany({ select: { id: true } })
     *
     */
    findMany<T extends ReleaseStepFindManyArgs>(args?: Prisma.SelectSubset<T, ReleaseStepFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a ReleaseStep.
     * @param {ReleaseStepCreateArgs} args - Arguments to create a ReleaseStep.
     * @example
     * // Create one ReleaseStep
     * const ReleaseStep = await prisma.releaseStep.create({
     *   data: {
     *     // ... data to create a ReleaseStep
     *   }
     * })
     *
     */
    create<T extends ReleaseStepCreateArgs>(args: Prisma.SelectSubset<T, ReleaseStepCreateArgs<ExtArgs>>): Prisma.Prisma__ReleaseStepClient<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many ReleaseSteps.
     * @param {ReleaseStepCreateManyArgs} args - Arguments to create many ReleaseSteps.
     * @example
     * // Create many ReleaseSteps
     * const releaseStep = await prisma.releaseStep.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ReleaseStepCreateManyArgs>(args?: Prisma.SelectSubset<T, ReleaseStepCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many ReleaseSteps and returns the data saved in the database.
     * @param {ReleaseStepCreateManyAndReturnArgs} args - Arguments to create many ReleaseSteps.
     * @example
     * // Create many ReleaseSteps
     * const releaseStep = await prisma.releaseStep.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many ReleaseSteps and only return the `id`
     * const releaseStepWithIdOnly = await prisma.releaseStep.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ReleaseStepCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ReleaseStepCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a ReleaseStep.
     * @param {ReleaseStepDeleteArgs} args - Arguments to delete one ReleaseStep.
     * @example
     * // Delete one ReleaseStep
     * const ReleaseStep = await prisma.releaseStep.delete({
     *   where: {
     *     // ... filter to delete one ReleaseStep
     *   }
     * })
     *
     */
    delete<T extends ReleaseStepDeleteArgs>(args: Prisma.SelectSubset<T, ReleaseStepDeleteArgs<ExtArgs>>): Prisma.Prisma__ReleaseStepClient<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one ReleaseStep.
     * @param {ReleaseStepUpdateArgs} args - Arguments to update one ReleaseStep.
     * @example
     * // Update one ReleaseStep
     * const releaseStep = await prisma.releaseStep.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ReleaseStepUpdateArgs>(args: Prisma.SelectSubset<T, ReleaseStepUpdateArgs<ExtArgs>>): Prisma.Prisma__ReleaseStepClient<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more ReleaseSteps.
     * @param {ReleaseStepDeleteManyArgs} args - Arguments to filter ReleaseSteps to delete.
     * @example
     * // Delete a few ReleaseSteps
     * const { count } = await prisma.releaseStep.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ReleaseStepDeleteManyArgs>(args?: Prisma.SelectSubset<T, ReleaseStepDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ReleaseSteps.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseStepUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many ReleaseSteps
     * const releaseStep = await prisma.releaseStep.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ReleaseStepUpdateManyArgs>(args: Prisma.SelectSubset<T, ReleaseStepUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ReleaseSteps and returns the data updated in the database.
     * @param {ReleaseStepUpdateManyAndReturnArgs} args - Arguments to update many ReleaseSteps.
     * @example
     * // Update many ReleaseSteps
     * const releaseStep = await prisma.releaseStep.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more ReleaseSteps and only return the `id`
     * const releaseStepWithIdOnly = await prisma.releaseStep.updateManyAndReturn({
     *   select: { id: true },
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
    updateManyAndReturn<T extends ReleaseStepUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ReleaseStepUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one ReleaseStep.
     * @param {ReleaseStepUpsertArgs} args - Arguments to update or create a ReleaseStep.
     * @example
     * // Update or create a ReleaseStep
     * const releaseStep = await prisma.releaseStep.upsert({
     *   create: {
     *     // ... data to create a ReleaseStep
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the ReleaseStep we want to update
     *   }
     * })
     */
    upsert<T extends ReleaseStepUpsertArgs>(args: Prisma.SelectSubset<T, ReleaseStepUpsertArgs<ExtArgs>>): Prisma.Prisma__ReleaseStepClient<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of ReleaseSteps.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseStepCountArgs} args - Arguments to filter ReleaseSteps to count.
     * @example
     * // Count the number of ReleaseSteps
     * const count = await prisma.releaseStep.count({
     *   where: {
     *     // ... the filter for the ReleaseSteps we want to count
     *   }
     * })
    **/
    count<T extends ReleaseStepCountArgs>(args?: Prisma.Subset<T, ReleaseStepCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ReleaseStepCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a ReleaseStep.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseStepAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ReleaseStepAggregateArgs>(args: Prisma.Subset<T, ReleaseStepAggregateArgs>): Prisma.PrismaPromise<GetReleaseStepAggregateType<T>>;
    /**
     * Group by ReleaseStep.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseStepGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ReleaseStepGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ReleaseStepGroupByArgs['orderBy'];
    } : {
        orderBy?: ReleaseStepGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ReleaseStepGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetReleaseStepGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the ReleaseStep model
     */
    readonly fields: ReleaseStepFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for ReleaseStep.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ReleaseStepClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    release<T extends Prisma.ReleaseDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ReleaseDefaultArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the ReleaseStep model
 */
export interface ReleaseStepFieldRefs {
    readonly id: Prisma.FieldRef<"ReleaseStep", 'BigInt'>;
    readonly releaseId: Prisma.FieldRef<"ReleaseStep", 'String'>;
    readonly state: Prisma.FieldRef<"ReleaseStep", 'ReleaseState'>;
    readonly at: Prisma.FieldRef<"ReleaseStep", 'DateTime'>;
    readonly reason: Prisma.FieldRef<"ReleaseStep", 'String'>;
}
/**
 * ReleaseStep findUnique
 */
export type ReleaseStepFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * Filter, which ReleaseStep to fetch.
     */
    where: Prisma.ReleaseStepWhereUniqueInput;
};
/**
 * ReleaseStep findUniqueOrThrow
 */
export type ReleaseStepFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * Filter, which ReleaseStep to fetch.
     */
    where: Prisma.ReleaseStepWhereUniqueInput;
};
/**
 * ReleaseStep findFirst
 */
export type ReleaseStepFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * Filter, which ReleaseStep to fetch.
     */
    where?: Prisma.ReleaseStepWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReleaseSteps to fetch.
     */
    orderBy?: Prisma.ReleaseStepOrderByWithRelationInput | Prisma.ReleaseStepOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ReleaseSteps.
     */
    cursor?: Prisma.ReleaseStepWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReleaseSteps from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReleaseSteps.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReleaseSteps.
     */
    distinct?: Prisma.ReleaseStepScalarFieldEnum | Prisma.ReleaseStepScalarFieldEnum[];
};
/**
 * ReleaseStep findFirstOrThrow
 */
export type ReleaseStepFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * Filter, which ReleaseStep to fetch.
     */
    where?: Prisma.ReleaseStepWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReleaseSteps to fetch.
     */
    orderBy?: Prisma.ReleaseStepOrderByWithRelationInput | Prisma.ReleaseStepOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ReleaseSteps.
     */
    cursor?: Prisma.ReleaseStepWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReleaseSteps from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReleaseSteps.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReleaseSteps.
     */
    distinct?: Prisma.ReleaseStepScalarFieldEnum | Prisma.ReleaseStepScalarFieldEnum[];
};
/**
 * ReleaseStep findMany
 */
export type ReleaseStepFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * Filter, which ReleaseSteps to fetch.
     */
    where?: Prisma.ReleaseStepWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ReleaseSteps to fetch.
     */
    orderBy?: Prisma.ReleaseStepOrderByWithRelationInput | Prisma.ReleaseStepOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing ReleaseSteps.
     */
    cursor?: Prisma.ReleaseStepWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ReleaseSteps from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ReleaseSteps.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ReleaseSteps.
     */
    distinct?: Prisma.ReleaseStepScalarFieldEnum | Prisma.ReleaseStepScalarFieldEnum[];
};
/**
 * ReleaseStep create
 */
export type ReleaseStepCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * The data needed to create a ReleaseStep.
     */
    data: Prisma.XOR<Prisma.ReleaseStepCreateInput, Prisma.ReleaseStepUncheckedCreateInput>;
};
/**
 * ReleaseStep createMany
 */
export type ReleaseStepCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many ReleaseSteps.
     */
    data: Prisma.ReleaseStepCreateManyInput | Prisma.ReleaseStepCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ReleaseStep createManyAndReturn
 */
export type ReleaseStepCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * The data used to create many ReleaseSteps.
     */
    data: Prisma.ReleaseStepCreateManyInput | Prisma.ReleaseStepCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * ReleaseStep update
 */
export type ReleaseStepUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * The data needed to update a ReleaseStep.
     */
    data: Prisma.XOR<Prisma.ReleaseStepUpdateInput, Prisma.ReleaseStepUncheckedUpdateInput>;
    /**
     * Choose, which ReleaseStep to update.
     */
    where: Prisma.ReleaseStepWhereUniqueInput;
};
/**
 * ReleaseStep updateMany
 */
export type ReleaseStepUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update ReleaseSteps.
     */
    data: Prisma.XOR<Prisma.ReleaseStepUpdateManyMutationInput, Prisma.ReleaseStepUncheckedUpdateManyInput>;
    /**
     * Filter which ReleaseSteps to update
     */
    where?: Prisma.ReleaseStepWhereInput;
    /**
     * Limit how many ReleaseSteps to update.
     */
    limit?: number;
};
/**
 * ReleaseStep updateManyAndReturn
 */
export type ReleaseStepUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * The data used to update ReleaseSteps.
     */
    data: Prisma.XOR<Prisma.ReleaseStepUpdateManyMutationInput, Prisma.ReleaseStepUncheckedUpdateManyInput>;
    /**
     * Filter which ReleaseSteps to update
     */
    where?: Prisma.ReleaseStepWhereInput;
    /**
     * Limit how many ReleaseSteps to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * ReleaseStep upsert
 */
export type ReleaseStepUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * The filter to search for the ReleaseStep to update in case it exists.
     */
    where: Prisma.ReleaseStepWhereUniqueInput;
    /**
     * In case the ReleaseStep found by the `where` argument doesn't exist, create a new ReleaseStep with this data.
     */
    create: Prisma.XOR<Prisma.ReleaseStepCreateInput, Prisma.ReleaseStepUncheckedCreateInput>;
    /**
     * In case the ReleaseStep was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ReleaseStepUpdateInput, Prisma.ReleaseStepUncheckedUpdateInput>;
};
/**
 * ReleaseStep delete
 */
export type ReleaseStepDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    /**
     * Filter which ReleaseStep to delete.
     */
    where: Prisma.ReleaseStepWhereUniqueInput;
};
/**
 * ReleaseStep deleteMany
 */
export type ReleaseStepDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ReleaseSteps to delete
     */
    where?: Prisma.ReleaseStepWhereInput;
    /**
     * Limit how many ReleaseSteps to delete.
     */
    limit?: number;
};
/**
 * ReleaseStep without action
 */
export type ReleaseStepDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
};
